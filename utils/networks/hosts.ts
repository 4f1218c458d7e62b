/**
 * Host names by network: the manifest's match patterns are made of them. Alone in its file, without
 * imports, since the build configuration reads it.
 */
export const HOSTS = {
  instagram: ['www.instagram.com'],
  linkedin: ['www.linkedin.com'],
} as const;

export const MATCHES: string[] = Object.values(HOSTS).flatMap((hosts) =>
  hosts.map((host) => `https://${host}/*`),
);
