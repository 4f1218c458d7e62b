// The networks' identifiers, made so that the same data gives the same ids on every run.

const SHORTCODE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Instagram's short code is the media id in base 64. */
export function mediaIdOf(code: string): string {
  let id = 0n;
  for (const letter of code) id = id * 64n + BigInt(Math.max(0, SHORTCODE.indexOf(letter)));
  return id.toString();
}

/** A small steady hash (FNV-1a); not for secrets. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

function digits(text: string, count: number): string {
  let out = '';
  for (let i = 0; out.length < count; i++) out += hash(`${text}/${i}`).toString();
  return out.slice(0, count);
}

/** Instagram comment ids look like 18064765670336160: 17 digits starting with 17 or 18. */
export function instagramCommentId(seed: string): string {
  return `18${digits(seed, 15)}`;
}

export function numericId(seed: string, length: number): string {
  return `5${digits(seed, length - 1)}`;
}

/** LinkedIn ids contain their time: `id >> 22` is Unix milliseconds. */
export function linkedinId(at: number, salt: string): string {
  return ((BigInt(Math.floor(at)) << 22n) | BigInt(hash(salt) & 0x3fffff)).toString();
}

/**
 * The key the new LinkedIn feed hangs its comment tools on: a small protobuf in base 64.
 * Byte 0 is the kind of post, then two fixed bytes, then the id zigzag-coded as a varint.
 */
export function linkedinPostKey(urnKind: 'activity' | 'ugcPost', id: string): string {
  const varint: number[] = [];
  let rest = BigInt(id) << 1n;
  while (rest > 0x7fn) {
    varint.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  varint.push(Number(rest));
  const inner = [0x08, ...varint];
  const bytes = [urnKind === 'activity' ? 0x0a : 0x12, inner.length, ...inner];
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

/** `urn:li:comment:(activity:POST,COMMENT)`: classic pages and JSON. */
export function classicCommentUrn(urnKind: string, postId: string, id: string): string {
  return `urn:li:comment:(${urnKind}:${postId},${id})`;
}

/** `urn:li:comment:(urn:li:activity:POST,COMMENT)`: the new front end. */
export function newCommentUrn(urnKind: string, postId: string, id: string): string {
  return `urn:li:comment:(urn:li:${urnKind}:${postId},${id})`;
}
