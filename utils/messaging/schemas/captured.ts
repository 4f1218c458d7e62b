import * as v from 'valibot';
import { network } from './network.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** Only web addresses: a permalink is shown as a link, so `javascript:` must never get in. */
const https = v.pipe(v.string(), v.maxLength(4000), v.url(), v.regex(/^https:\/\/\S+$/));

/** Longest text that is kept of one comment, in UTF-16 units; networks allow at most 10,000. */
const LONGEST_TEXT = 20_000;

const text = v.pipe(
  v.string(),
  v.transform((value) => value.slice(0, LONGEST_TEXT).toWellFormed()),
);

const author = v.object({
  handle: id,
  name: v.pipe(
    v.string(),
    v.transform((value) => value.slice(0, 300).toWellFormed()),
  ),
});

/** A comment as a content script sends it. */
export const captured = v.pipe(
  v.object({
    id,
    network,
    kind: v.picklist(['comment', 'reply', 'mention']),
    author,
    text,
    posted: v.object({
      at: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15)),
      precision: v.pipe(v.number(), v.finite(), v.minValue(0)),
    }),
    permalink: https,
    postId: v.nullable(id),
    parentId: v.nullable(id),
    own: v.boolean(),
  }),
  v.check(({ id, network }) => id.startsWith(`${network}:`), 'id is not of its network'),
  v.check(
    ({ parentId, network }) => parentId === null || parentId.startsWith(`${network}:`),
    'parentId is not of its network',
  ),
);

export const post = v.pipe(
  v.object({
    id,
    network,
    author: v.nullable(author),
    text: v.pipe(
      v.string(),
      v.transform((value) => value.slice(0, 280).toWellFormed()),
    ),
    permalink: https,
  }),
  v.check(({ id, network }) => id.startsWith(`${network}:`), 'id is not of its network'),
);
