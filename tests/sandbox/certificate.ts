// A certificate for this run only: made at start, kept in memory, trusted by nobody
// (Chromium is told to ignore certificate errors).
import { generate } from 'selfsigned';

export async function makeCertificate(
  hosts: readonly string[],
): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Practice networks' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  return { key: made.private, cert: made.cert };
}
