/** As long as a tag may be, in UTF-16 units, and as many as one template may have. */
export const LONGEST_TAG = 40;
export const MOST_TAGS = 20;

/** What stands between two tags where several are written in one place. */
const BETWEEN = /[,،;؛|\n\r\t]/;

/** The tags that a text names, each once. Length and number are for {@link isTag} and the caller. */
export function readTags(text: string): string[] {
  const parts = text.split(BETWEEN).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** True for what can be one tag. */
export function isTag(text: string): boolean {
  return text !== '' && text.length <= LONGEST_TAG && text === text.trim() && !BETWEEN.test(text);
}
