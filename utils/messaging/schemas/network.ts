import * as v from 'valibot';
import { HOSTS } from '../../networks/hosts.ts';
import type { NetworkId } from '../../networks/types.ts';

const IDS = Object.keys(HOSTS) as [NetworkId, ...NetworkId[]];

/** Id of a network that Hamdel reads. */
export const network = v.picklist(IDS);

/** Where a case may come from: a network, or by hand from any site. */
export const source = v.picklist([...IDS, 'other']);
