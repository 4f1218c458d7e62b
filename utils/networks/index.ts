import { instagram } from './instagram/index.ts';
import { linkedin } from './linkedin/index.ts';
import type { NetworkAdapter, NetworkId } from './types.ts';

/** Every network that Hamdel reads; matches, types, lists and tests derive from it. */
export const NETWORKS: readonly NetworkAdapter[] = [instagram, linkedin];

/** The adapter of a network. */
export function adapterOf(id: NetworkId): NetworkAdapter {
  const found = NETWORKS.find((network) => network.id === id);
  if (!found) throw new Error(`no adapter for ${id}`);
  return found;
}

/** The network that an address belongs to, or null. */
export function networkOf(url: URL): NetworkId | null {
  if (url.protocol !== 'https:') return null;
  return NETWORKS.find((network) => network.hosts.includes(url.hostname))?.id ?? null;
}
