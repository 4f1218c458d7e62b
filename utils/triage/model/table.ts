/** Numbers of a model as JSON keeps them: int8 as base64. */
export const tableOf = (base64: string): Int8Array =>
  Int8Array.from(atob(base64), (sign) => (sign.charCodeAt(0) << 24) >> 24);

/** Numbers with a space between. */
export const numbersOf = (line: string): number[] => line.split(' ').map(Number);

/** Steps either side of 0 of a weight that is kept as a letter. */
export const LEVELS = 15;
/** Stands for 0: letters from "1" to "O", none of which JSON escapes. */
const ZERO = 64;

/** Small whole numbers as letters, one each: packs smaller than base64, which mixes neighbours. */
export const lettersOf = (steps: Int8Array): string =>
  Array.from(steps, (step) => String.fromCharCode(ZERO + step)).join('');

/** @throws RangeError where a letter stands for no step */
export function stepsOf(letters: string): Int8Array {
  return Int8Array.from({ length: letters.length }, (_, at) => {
    const step = letters.charCodeAt(at) - ZERO;
    if (Math.abs(step) > LEVELS) throw new RangeError(`no step: ${letters[at]}`);
    return step;
  });
}
