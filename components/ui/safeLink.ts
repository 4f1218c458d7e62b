/** An address from a page, or null where following it could do anything but open a site. */
export function safeLink(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

export const isEmail = (contact: string): boolean => EMAIL.test(contact.trim());

export function mailLink(address: string, subject: string, body: string): string {
  const parts = [
    ['subject', subject],
    ['body', body],
  ].map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`);
  return `mailto:${encodeURIComponent(address.trim())}?${parts.join('&')}`;
}
