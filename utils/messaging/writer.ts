import { send } from './client.ts';

/** How often it is told that somebody is still writing, in milliseconds. */
const EVERY = 15_000;

/**
 * Lets the background know which cases are being answered here: with the first letter, and then so
 * seldom that typing costs nothing.
 */
export class Writer {
  /** When each case was last told of, in milliseconds of this page's own clock. */
  private readonly told = new Map<string, number>();
  private readonly place: string | undefined;

  /** @param place undefined in a page: the background knows its tab by itself */
  constructor(place: string | undefined) {
    this.place = place;
  }

  /** Something was typed into the answer to a case. */
  wrote(caseId: string, text: string): void {
    const last = this.told.get(caseId) ?? Number.NEGATIVE_INFINITY;
    if (text.trim() === '') this.left(caseId);
    else if (performance.now() - last >= EVERY) this.tell(caseId, this.place);
  }

  /** A draft was put here for somebody else. @param place where that one is; undefined: here */
  inserted(caseId: string, place: string | undefined): void {
    this.tell(caseId, place);
  }

  /** Nothing of the answer is left here, or the person has gone on to something else. */
  left(caseId: string): void {
    if (this.told.delete(caseId)) this.say(caseId, this.place, false);
  }

  leftAll(): void {
    for (const caseId of [...this.told.keys()]) this.left(caseId);
  }

  /** Whether the case is being answered elsewhere. @param place as with `inserted` */
  async elsewhere(caseId: string, place = this.place): Promise<boolean> {
    try {
      return (await send('reply:elsewhere', { caseId, place })).elsewhere;
    } catch {
      return false; // nobody to ask: that is no reason to hold an answer back
    }
  }

  private tell(caseId: string, place: string | undefined): void {
    this.told.set(caseId, performance.now());
    this.say(caseId, place, true);
  }

  private say(caseId: string, place: string | undefined, writing: boolean): void {
    send('reply:writing', { caseId, place, writing }).catch(() => undefined); // the next time will do
  }
}
