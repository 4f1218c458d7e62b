// Every label of the practice networks in the three languages.
import type { Lang } from '../types.ts';
import { en, type Labels } from './labels-en.ts';
import { fa } from './labels-fa.ts';
import { pt } from './labels-pt.ts';

export type { Labels };

export const LABELS: Record<Lang, Labels> = { en, fa, pt };
