import { browser } from './browser.ts';
import { HOSTS } from './networks/hosts.ts';
import type { NetworkId } from './networks/types.ts';

/** Match patterns of one network. */
export function originsOf(network: NetworkId): string[] {
  return HOSTS[network].map((host) => `https://${host}/*`);
}

/** Networks whose pages the browser keeps from us: withheld at install, or taken back by the person. */
export async function missingHosts(): Promise<NetworkId[]> {
  const missing: NetworkId[] = [];
  for (const network of Object.keys(HOSTS) as NetworkId[]) {
    if (!(await browser.permissions.contains({ origins: originsOf(network) })))
      missing.push(network);
  }
  return missing;
}

/** Asks for access to networks; must be called in the click, with nothing awaited before it. */
export function requestHosts(networks: readonly NetworkId[]): Promise<boolean> {
  return browser.permissions.request({ origins: networks.flatMap(originsOf) });
}
