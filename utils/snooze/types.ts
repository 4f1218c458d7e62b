import type { Language, MessageKey } from '../i18n.ts';
import type { Temporal } from '../sla/temporal.ts';

export type PlainDate = InstanceType<typeof Temporal.PlainDate>;
export type ZonedDateTime = InstanceType<typeof Temporal.ZonedDateTime>;

/** When, where and in which language something was asked. */
export interface Asked {
  /** Unix milliseconds. */
  now: number;
  /** IANA name, such as `Asia/Tehran`. */
  timeZone: string;
  /** Of the interface: it decides when the working week begins, not what is understood. */
  language: Language;
}

/** What a text means as the end of a snooze; a refusal says why, in words for the person. */
export type Reading =
  /** Unix milliseconds, later than now, at most a year ahead. */
  { kind: 'until'; until: number } | { kind: 'untilAnswer' } | { kind: 'empty' } | Refused;

export interface Refused {
  kind: 'unclear' | 'past' | 'tooFar';
  key: MessageKey & `snooze.${string}`;
}

/** A length of time as it was said: months and days by the calendar, minutes by the clock. */
export interface Span {
  months: number;
  days: number;
  minutes: number;
}

/** What a text says, before it is known which instant that is. */
export type Meant =
  | { kind: 'answer' }
  /** A moment that lies behind, such as yesterday. */
  | { kind: 'gone' }
  | { kind: 'elapsed'; span: Span }
  | {
      kind: 'wall';
      /** Null: the next day on which that time is still ahead. */
      date: PlainDate | null;
      /** The date is the next of its kind, so a week later where its time has passed. */
      weekly: boolean;
      /** Wall time since midnight of the date, from 0; past 1440 in the night after it. Null: none. */
      minutes: number | null;
    };
