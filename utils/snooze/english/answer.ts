const LEADS = 'until|till|til|unless|when|whenever|once|after|on|upon';
const WHO =
  'they|he|she|we|i|there|is|the|a|an|any|their|his|her|customer|client|person|someone|somebody';
const DOES =
  'have|has|had|get|gets|got|hear|hears|write|writes|wrote|comes|come|back|from|them|him|me|us|again|in';
const ANSWERS =
  'answer|answers|answered|reply|replies|replied|respond|responds|responded|response|write|writes';

const set = (words: string) => new Set(words.split('|'));
const [leads, around, answers] = [set(LEADS), set(`${WHO}|${DOES}`), set(ANSWERS)];

/**
 * True where a text asks to wait for the customer: "until they answer", "when she replies", "until
 * reply". Every word must be about that: "until they answer or friday" is something else.
 * @param words lower case
 */
export function isUntilAnswer(words: readonly string[]): boolean {
  const said = words.filter((word) => !leads.has(word));
  return (
    words.length > 1 &&
    said.some((word) => answers.has(word)) &&
    said.every((word) => answers.has(word) || around.has(word))
  );
}
