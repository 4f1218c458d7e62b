/** Words that cannot name a constant, or that mean something else in `utils/networks/`. */
const TAKEN = new Set(
  (
    'break case catch class const continue debugger default delete do else enum export extends ' +
    'false finally for function if implements import in instanceof interface let new null package ' +
    'private protected public return static super switch this throw true try typeof undefined var ' +
    'void while with yield await async eval arguments other read dom hosts types index'
  ).split(' '),
);

/** What is wrong with the name of a network, or null. It becomes a folder, an id and a constant. */
export function faultOfName(name: string): string | null {
  if (!/^[a-z][a-z0-9]{0,29}$/.test(name)) {
    return `"${name}" is no name for a network: small Latin letters and digits, a letter first, at most 30.`;
  }
  return TAKEN.has(name) ? `"${name}" means something else already: take another name.` : null;
}

/** What is wrong with a host name, or null. */
export function faultOfHost(host: string): string | null {
  const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
  const shape = new RegExp(`^(?:${label}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$`);
  return host.length <= 253 && shape.test(host)
    ? null
    : `"${host}" is no host name: give it alone and in small letters, as in www.example.com.`;
}
