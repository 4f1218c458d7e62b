import * as v from 'valibot';
import { checkPlan, MOST_HOLIDAYS, MOST_LEVELS, MOST_WINDOWS } from '../../sla/check.ts';
import { DEFAULT_POLICY_ID } from '../../sla/plan.ts';
import { INTENTS, URGENCIES } from '../../triage/types.ts';
import { source } from './network.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const name = v.pipe(v.string(), v.maxLength(120));
const minutes = v.pipe(v.number(), v.finite(), v.integer());
const windows = v.pipe(v.array(v.tuple([v.string(), v.string()])), v.maxLength(MOST_WINDOWS));

const calendar = v.object({
  id,
  name,
  timeZone: name,
  week: v.object({
    mon: v.optional(windows),
    tue: v.optional(windows),
    wed: v.optional(windows),
    thu: v.optional(windows),
    fri: v.optional(windows),
    sat: v.optional(windows),
    sun: v.optional(windows),
  }),
  holidays: v.pipe(
    v.array(
      v.object({ date: name, name, every: v.nullable(v.picklist(['gregorian', 'persian'])) }),
    ),
    v.maxLength(MOST_HOLIDAYS),
  ),
});

const target = v.object({ minutes, pauseOn: v.array(v.picklist(['waiting'])) });

const level = v.object({
  target: v.picklist(['acknowledge', 'nextReply', 'resolve']),
  at: v.picklist(['risk', 'breach']),
  afterMinutes: minutes,
  notify: v.union([v.object({ team: id }), v.object({ person: name })]),
});

const policy = v.object({
  id,
  name,
  match: v.object({
    priorities: v.array(v.picklist(URGENCIES)),
    intents: v.array(v.picklist(INTENTS)),
    networks: v.array(source),
    tags: v.pipe(v.array(name), v.maxLength(50)),
  }),
  calendar: v.nullable(id),
  acknowledge: target,
  nextReply: v.nullable(target),
  resolve: target,
  startAt: v.picklist(['posted', 'seen']),
  reopen: v.picklist(['continue', 'restart']),
  riskAt: v.number(),
  warnBefore: v.array(minutes),
  levels: v.pipe(v.array(level), v.maxLength(MOST_LEVELS)),
});

const plan = {
  calendars: v.pipe(v.array(calendar), v.maxLength(20)),
  policies: v.pipe(v.array(policy), v.minLength(1), v.maxLength(50)),
};

/** A plan that can be put in force: the same checks as beside the fields where it is typed. */
export const planSchema = v.pipe(
  v.object(plan),
  v.check((whole) => checkPlan(whole).length === 0, 'a plan with a fault'),
  v.check(({ policies }) => policies.at(-1)?.id === DEFAULT_POLICY_ID, 'no policy for all cases'),
);

/** Plans of old are kept as they were, so that what was met under them stays met. */
export const slaSchema = v.pipe(
  v.object({
    ...plan,
    past: v.pipe(
      v.array(v.object({ ...plan, until: v.pipe(v.number(), v.finite()) })),
      v.maxLength(100),
    ),
  }),
  v.check(
    (whole) => [whole, ...whole.past].every((one) => checkPlan(one).length === 0),
    'a plan with a fault',
  ),
  v.check(({ policies }) => policies.at(-1)?.id === DEFAULT_POLICY_ID, 'no policy for all cases'),
);
