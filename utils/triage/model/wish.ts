import file from '../../../assets/models/wants.json' with { type: 'json' };
import { once } from '../../once.ts';
import type { Ruling } from '../rules.ts';
import { decodeLabels } from './labels.ts';
import { LABELS, type Wish, wishBy } from './wants.ts';

const model = once(() => decodeLabels(file, LABELS));

/** Languages that the comments it was trained on are in. */
const TRAINED = ['en', 'fa', 'fa-Latn'];

/** What the writer of a text wants, by the model; null in a language that it was not trained on. */
export const wishOf = (ruling: Ruling): Wish | null =>
  TRAINED.includes(ruling.language) ? wishBy(model(), ruling) : null;
