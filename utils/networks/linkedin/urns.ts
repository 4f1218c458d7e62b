export interface CommentUrn {
  commentId: string;
  postId: string;
  /** `activity`, `ugcPost` or `share`. */
  postKind: string;
}

/**
 * Reads `urn:li:comment:(activity:POST,COMMENT)`, also with the post as a whole urn inside. Temporary
 * ids of a reply that is still being sent are no numbers and give null.
 */
export function commentUrnOf(text: string | null | undefined): CommentUrn | null {
  const match = text?.match(/urn:li:comment:\((?:urn:li:)?(activity|ugcPost|share):(\d+),(\d+)\)/);
  if (!match?.[1] || !match[2] || !match[3]) return null;
  return { commentId: match[3], postId: match[2], postKind: match[1] };
}

/**
 * When a comment was made: the upper bits of its id are Unix milliseconds (35 of 35 comments of
 * 2025-04 within 1 ms). @returns Unix milliseconds
 */
export function timeOfId(id: string): number {
  return Number(BigInt(id) >> 22n);
}

/** Address of one comment. */
export function permalinkOf(urn: CommentUrn): string {
  const post = `urn:li:${urn.postKind}:${urn.postId}`;
  const comment = `urn:li:comment:(${urn.postKind}:${urn.postId},${urn.commentId})`;
  return `https://www.linkedin.com/feed/update/${post}/?commentUrn=${encodeURIComponent(comment)}`;
}
