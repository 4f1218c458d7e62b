import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { clocks } from '../../utils/sla/clocks.ts';
import { type ClockEvent, noteAll, startFacts } from '../../utils/sla/facts.ts';
import { openTime } from '../../utils/sla/open-time.ts';
import { mergeSpans } from '../../utils/sla/spans.ts';
import { Temporal } from '../../utils/sla/temporal.ts';
import type { Clock, ClockFacts, Hours, PauseReason, Policy } from '../../utils/sla/types.ts';
import { elapsed, reach } from '../../utils/sla/walk.ts';

/**
 * `sla CASES.json`: answers the cases of the SLA specification by the engine of the product, one
 * JSON line a case. Where a case says what is expected, the differences are told on stderr.
 */
export async function run([file]: string[]): Promise<number> {
  if (!file) {
    console.error('usage: npm run eval -- sla CASES.json');
    return 2;
  }
  const { cases } = JSON.parse(await readFile(file, 'utf8')) as { cases: Case[] };
  const wrong: string[] = [];
  for (const one of cases) {
    const result = answer(one);
    console.log(JSON.stringify({ id: one.id, result }));
    if (one.expect !== undefined && !isDeepStrictEqual(result, one.expect)) wrong.push(one.id);
  }
  const asked = cases.filter((one) => one.expect !== undefined).length;
  console.error(`${asked - wrong.length} of ${asked} as expected ${wrong.join(' ')}`);
  return wrong.length === 0 ? 0 : 1;
}

type Pair = [from: string, to: string];
type Case = { id: string; calendar: Hours | null; expect?: unknown } & (
  | { op: 'due'; start: string; span: string; pauses?: Pair[] }
  | { op: 'elapsed'; from: string; to: string; pauses?: Pair[] }
  | { op: 'clocks'; policy: WrittenPolicy; events: WrittenEvent[]; now: string }
);

interface WrittenTarget {
  span: string;
  pauseOn?: PauseReason[];
}

interface WrittenPolicy {
  acknowledge: WrittenTarget;
  nextReply?: WrittenTarget | null;
  resolve: WrittenTarget;
  startAt?: Policy['startAt'];
  reopen?: Policy['reopen'];
  riskAt?: number;
}

interface WrittenEvent {
  at: string;
  type: string;
  via?: 'public' | 'dm';
  postedAt?: string;
  seenAt?: string;
}

const instant = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const length = (text: string) => Temporal.Duration.from(text).total('milliseconds');
const written = (at: number | null) =>
  at === null || !Number.isFinite(at)
    ? null
    : Temporal.Instant.fromEpochMilliseconds(at).toString();
const spans = (pairs: Pair[] = []) =>
  mergeSpans(pairs.map(([from, to]) => ({ from: instant(from), to: instant(to) })));

/** What the engine says of one case, in the words of the specification. */
export function answer(one: Case): unknown {
  const time = openTime(one.calendar);
  switch (one.op) {
    case 'due':
      return {
        due: written(reach(instant(one.start), length(one.span), time, spans(one.pauses))),
      };
    case 'elapsed':
      return {
        seconds: elapsed(instant(one.from), instant(one.to), time, spans(one.pauses)) / 1000,
      };
    case 'clocks': {
      const policy = policyOf(one.policy, one.calendar);
      const match = { priorities: [], intents: [], networks: [], tags: [] };
      const book = [{ from: Number.NEGATIVE_INFINITY, rules: [{ match, policy }] }];
      const { acknowledge, nextReply, resolve } = clocks(
        factsOf(one.events),
        book,
        instant(one.now),
      );
      return {
        acknowledge: shown(acknowledge),
        nextReply: nextReply.map(shown),
        resolve: shown(resolve),
      };
    }
  }
}

const shown = ({ state, due, at }: Clock) => ({ state, due: written(due), at: written(at) });

function policyOf(policy: WrittenPolicy, hours: Hours | null): Policy {
  const target = ({ span, pauseOn }: WrittenTarget) => ({
    span: length(span),
    pauseOn: pauseOn ?? [],
  });
  return {
    hours,
    acknowledge: target(policy.acknowledge),
    nextReply: policy.nextReply ? target(policy.nextReply) : null,
    resolve: target(policy.resolve),
    startAt: policy.startAt ?? 'posted',
    reopen: policy.reopen ?? 'continue',
    riskAt: policy.riskAt ?? 0.8,
    warnBefore: [],
    levels: [],
  };
}

/** The names that the specification gives to events. */
const NAMES: Record<string, ClockEvent['type']> = {
  customer_message: 'customerMessage',
  answered: 'answered',
  waiting: 'waiting',
  active: 'active',
  resolved: 'resolved',
  reopened: 'reopened',
  deleted_on_page: 'deletedOnPage',
};

function factsOf(events: readonly WrittenEvent[]): ClockFacts {
  const captured = events.find((event) => event.type === 'captured');
  if (!captured) throw new RangeError('a case without a captured event');
  const facts = startFacts({
    network: 'other',
    postedAt: instant(captured.postedAt ?? captured.at),
    precision: 0,
    seenAt: instant(captured.seenAt ?? captured.at),
  });
  const noted = events.flatMap((event): ClockEvent[] => {
    const type = NAMES[event.type];
    if (!type) return [];
    const at = instant(event.at);
    // Every kind carries what another may need: note() reads its own.
    return [
      { type, at, seenAt: Math.max(at, facts.seenAt), via: event.via ?? 'public' } as ClockEvent,
    ];
  });
  noteAll(facts, noted);
  return facts;
}
