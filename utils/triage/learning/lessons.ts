import type { Intent, Sentiment, TeamId, Urgency } from '../types.ts';

/** What the person said of one comment that they have handled or corrected. */
export interface Lesson {
  caseId: string;
  text: string;
  /** When it was last corrected, Unix milliseconds. */
  at: number;
  /** Only what was corrected; nothing where the case was handled as it stood. */
  taught: {
    sentiment?: Sentiment;
    intents?: Intent[];
    urgency?: Urgency;
    team?: TeamId | 'none';
    needsReply?: boolean;
  };
}

/** The reason that marks a reading which the person's corrections have changed. */
export const LEARNED = 'learned';

/** As many are kept; the oldest go first. Some months of a diligent manager. */
export const MOST_LESSONS = 1000;
