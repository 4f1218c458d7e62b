import { eventsOf } from './events.ts';

/** When the newest answer to a case was stored, Unix milliseconds; 0 where there is none. */
export async function lastAnswerStored(caseId: string): Promise<number> {
  const answers = (await eventsOf(caseId)).filter(({ type }) => type === 'answered');
  const id = answers.at(-1)?.id;
  // The id tells the time of storing in its first 48 bits; `at` is when the network says it was sent.
  return id === undefined ? 0 : Number.parseInt(id.replace('-', '').slice(0, 12), 16);
}
