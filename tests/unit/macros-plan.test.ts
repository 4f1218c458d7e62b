import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsFor } from '../../utils/cases/commands.ts';
import { fold } from '../../utils/cases/fold.ts';
import type { CaseRow, EventBody } from '../../utils/cases/types.ts';
import { checkMacro, LONGEST_NAME, LONGEST_SNOOZE, MOST_STEPS } from '../../utils/macros/check.ts';
import { type PlanContext, planMacro } from '../../utils/macros/plan.ts';
import type { Macro, MacroStep } from '../../utils/macros/types.ts';
import { undoRun } from '../../utils/macros/undo.ts';
import type { Template } from '../../utils/replies/types.ts';
import { ownTemplate } from './support/replies.ts';
import { CAPTURED, caseComment, eventId, judged, logOf, NOON } from './support/samples.ts';

const template = (id: string, more: Partial<Template> = {}): Template =>
  ownTemplate({ id, text: `Hi {{name|there}}, ${id}`, step: 'acknowledge', ...more });

const TEMPLATES = [
  template('plain'),
  template('private', { channel: 'dm' }),
  template('gap', { text: 'See {{link}}' }),
  template('choice', { text: 'It comes {{choice:today|tomorrow}}' }),
  template('off', { disabled: true }),
  template('persian', { language: 'fa', text: 'سلام {{name:ezafe|دوست}} عزیز' }),
];
const context: PlanContext = {
  templates: TEMPLATES,
  teams: [{ id: 'care' }, { id: 'product' }],
  now: NOON,
  languageOf: (row) => (row.triage?.language === 'fa' ? 'fa' : 'en'),
  valuesOf: () => ({ name: 'Sara' }),
  answers: {},
};

const logWith = (...more: Parameters<typeof logOf>) =>
  logOf(CAPTURED, { type: 'triaged', triage: judged(), actor: 'hamdel' }, ...more);
function row(...more: EventBody[]): CaseRow {
  const folded = fold(logWith(...more));
  if (!folded) throw new Error('no case');
  return folded;
}
const macro = (...steps: MacroStep[]): Macro => ({ id: 'm', name: 'M', steps });
const plan = (steps: MacroStep[], own = row(), more: Partial<PlanContext> = {}) =>
  planMacro(macro(...steps), [own], { ...context, ...more })[0];
const reply = (en: string, fa?: string): MacroStep => ({
  do: 'reply',
  templates: { ...(en && { en }), ...(fa && { fa }) },
});
const draft = (text: string, templateId: string | null = 'plain'): EventBody => ({
  type: 'drafted',
  channel: 'public',
  text,
  templateId,
});

describe('planMacro', () => {
  it.each<[string, MacroStep[], CaseRow, object[]]>([
    [
      'a reply becomes a draft',
      [reply('plain')],
      row(),
      [{ do: 'draft', channel: 'public', text: 'Hi Sara, plain', templateId: 'plain' }],
    ],
    [
      'a private template goes into the private draft',
      [reply('private')],
      row(),
      [{ do: 'draft', channel: 'dm', text: 'Hi Sara, private', templateId: 'private' }],
    ],
    [
      'the template of the case’s language is taken',
      [reply('plain', 'persian')],
      row({ type: 'triaged', triage: judged({ language: 'fa' }) }),
      [{ do: 'draft', channel: 'public', text: 'سلام Sara عزیز', templateId: 'persian' }],
    ],
    [
      'a tag that is there is not added again',
      [{ do: 'tag', add: ['a', 'b'], remove: ['c', 'd'] }],
      row({ type: 'tagged', add: ['a', 'c'], remove: [] }),
      [{ do: 'tag', add: ['b'], remove: ['c'] }],
    ],
    [
      'what is so already is left out, what follows is done',
      [{ do: 'wait' }, { do: 'note', text: 'n' }],
      row({ type: 'waiting' }),
      [{ do: 'note', text: 'n' }],
    ],
    [
      'a snooze counts from now',
      [{ do: 'snooze', minutes: 90 }],
      row(),
      [{ do: 'snooze', until: NOON + 5_400_000 }],
    ],
    [
      'a snooze until the customer answers',
      [{ do: 'snooze', minutes: null }],
      row(),
      [{ do: 'snooze', until: null }],
    ],
    [
      'a case that is done can still be tagged, noted and assigned',
      [
        { do: 'tag', add: ['a'], remove: [] },
        { do: 'note', text: 'n' },
        { do: 'assign', person: 'Mina' },
      ],
      row({ type: 'resolved' }),
      [
        { do: 'tag', add: ['a'], remove: [] },
        { do: 'note', text: 'n' },
        { do: 'assign', person: 'Mina' },
      ],
    ],
    [
      'escalated to another team is escalated anew',
      [{ do: 'escalate', team: 'care', reason: 'r' }],
      row({ type: 'escalated', team: 'product', reason: '' }),
      [{ do: 'escalate', team: 'care', reason: 'r' }],
    ],
    [
      'an empty draft is no draft',
      [reply('plain')],
      row(draft('Mine'), draft('')),
      [{ do: 'draft', channel: 'public', text: 'Hi Sara, plain', templateId: 'plain' }],
    ],
  ])('%s', (_name, steps, own, actions) => {
    expect(plan(steps, own)).toEqual({ caseId: own.id, actions });
  });

  it.each<[string, MacroStep[], CaseRow, object]>([
    ['resolved already', [{ do: 'resolve' }], row({ type: 'resolved' }), { cannot: 'resolved' }],
    [
      'a resolved case is not answered behind somebody’s back',
      [{ do: 'tag', add: ['a'], remove: [] }, reply('plain')],
      row({ type: 'resolved' }),
      { cannot: 'resolved', step: 1 },
    ],
    [
      'deleted on the page',
      [{ do: 'note', text: 'n' }],
      row({ type: 'deletedOnPage' }),
      { cannot: 'gone' },
    ],
    ['an open slot', [reply('gap')], row(), { cannot: 'slot', missing: ['link'] }],
    [
      'an open choice',
      [reply('choice')],
      row(),
      { cannot: 'slot', missing: ['choice:today|tomorrow'] },
    ],
    [
      'no template in its language',
      [reply('plain')],
      row({ type: 'triaged', triage: judged({ language: 'fa' }) }),
      { cannot: 'noTemplate' },
    ],
    ['a template of the wrong language', [reply('persian')], row(), { cannot: 'noTemplate' }],
    ['a template that is switched off', [reply('off')], row(), { cannot: 'noTemplate' }],
    ['a template that is gone', [reply('never')], row(), { cannot: 'noTemplate' }],
    ['a draft of the person’s own', [reply('plain')], row(draft('Mine')), { cannot: 'hasDraft' }],
    [
      'a team that is gone',
      [
        { do: 'note', text: 'n' },
        { do: 'escalate', team: 'old', reason: '' },
      ],
      row(),
      { cannot: 'noTeam', step: 1 },
    ],
    [
      'no direct message where there is no network',
      [reply('private')],
      row({ ...CAPTURED, comment: caseComment() }),
      { cannot: 'noChannel' },
    ],
    [
      'nothing would change',
      [
        { do: 'tag', add: ['a'], remove: [] },
        { do: 'assign', person: 'Mina' },
      ],
      row({ type: 'tagged', add: ['a'], remove: [] }, { type: 'assigned', person: 'Mina' }),
      { cannot: 'nothing' },
    ],
  ])('leaves a case alone: %s', (name, steps, own, expected) => {
    const there = name.startsWith('no direct message') ? { ...own, source: 'other' as const } : own;
    expect(plan(steps, there)).toMatchObject({ caseId: own.id, ...expected });
    expect(plan(steps, there)).not.toHaveProperty('actions');
  });

  it('takes what the person filled in for all, but a case’s own value before it', () => {
    const answers = { 'choice:today|tomorrow': 'tomorrow', name: 'All' };
    expect(plan([reply('choice')], row(), { answers })).toMatchObject({
      actions: [{ text: 'It comes tomorrow' }],
    });
    expect(plan([reply('plain')], row(), { answers })).toMatchObject({
      actions: [{ text: 'Hi Sara, plain' }],
    });
  });

  it('says nothing twice: after a run, the same macro without a note has nothing left to do', () => {
    const steps: MacroStep[] = [
      reply('plain'),
      { do: 'tag', add: ['a'], remove: [] },
      { do: 'escalate', team: 'care', reason: '' },
      { do: 'assign', person: 'Mina' },
      { do: 'wait' },
    ];
    const before = plan(steps);
    if (!before || !('actions' in before)) throw new Error('not planned');
    const events = before.actions.flatMap((action) => eventsFor('c', action, []));
    expect(plan(steps, row(...events))).toMatchObject({ cannot: 'nothing' });
  });
});

const KNOWN = { teams: [{ id: 'care' }], templates: TEMPLATES, names: ['Taken'] };

describe('checkMacro', () => {
  const fine: MacroStep[] = [{ do: 'wait' }];
  it.each<[string, Macro, object[]]>([
    ['a sound one', { id: 'm', name: 'M', steps: fine }, []],
    ['no name', { id: 'm', name: '  ', steps: fine }, [{ step: null, key: 'noName' }]],
    [
      'a long name',
      { id: 'm', name: 'n'.repeat(LONGEST_NAME + 1), steps: fine },
      [{ step: null, key: 'name' }],
    ],
    ['a name twice', { id: 'm', name: ' Taken ', steps: fine }, [{ step: null, key: 'nameTwice' }]],
    ['no steps', macro(), [{ step: null, key: 'noSteps' }]],
    [
      'too many',
      macro(
        ...Array.from({ length: MOST_STEPS + 1 }, (): MacroStep => ({ do: 'note', text: 'n' })),
      ),
      [{ step: null, key: 'tooMany' }],
    ],
    ['no template', macro(reply('')), [{ step: 0, key: 'noTemplate' }]],
    ['a template gone', macro(reply('never')), [{ step: 0, key: 'templateGone' }]],
    ['a template of another language', macro(reply('persian')), [{ step: 0, key: 'templateGone' }]],
    ['no tags', macro({ do: 'tag', add: [' '], remove: [] }), [{ step: 0, key: 'noTags' }]],
    ['tags to remove alone', macro({ do: 'tag', add: [], remove: ['a'] }), []],
    ['no team', macro({ do: 'escalate', team: 'x', reason: '' }), [{ step: 0, key: 'noTeam' }]],
    ['an empty note', macro({ do: 'note', text: ' ' }), [{ step: 0, key: 'noText' }]],
    ['a snooze of nothing', macro({ do: 'snooze', minutes: 0 }), [{ step: 0, key: 'span' }]],
    [
      'a snooze without end',
      macro({ do: 'snooze', minutes: LONGEST_SNOOZE + 1 }),
      [{ step: 0, key: 'span' }],
    ],
    [
      'a snooze that is no number',
      macro({ do: 'snooze', minutes: Number.NaN }),
      [{ step: 0, key: 'span' }],
    ],
    [
      'two replies',
      macro(reply('plain'), { do: 'wait' }, reply('private')),
      [{ step: 2, key: 'twice' }],
    ],
    [
      'two ends',
      macro({ do: 'wait' }, { do: 'resolve' }, { do: 'note', text: 'n' }),
      [{ step: 1, key: 'twoEnds' }],
    ],
  ])('%s', (_name, own, problems) => {
    expect(checkMacro(own, KNOWN)).toEqual(problems);
  });
});

/** The log after a run of these steps, and what happened since. */
function ran(steps: MacroStep[], ...since: Parameters<typeof logOf>) {
  const planned = plan(steps);
  if (!planned || !('actions' in planned)) throw new Error('not planned');
  const caseId = row().id;
  const events = planned.actions.flatMap((action) => eventsFor(caseId, action, []));
  return logWith(...events.map((event) => ({ ...event, group: 'run' })), ...since);
}
function undone(log: ReturnType<typeof logOf>) {
  const { events, kept } = undoRun('c', log, 'run');
  const back = events.map((event, index) => ({
    ...event,
    id: eventId(1000 + index),
    at: NOON,
  })) as typeof log;
  return { row: fold([...log, ...back]), kept, count: events.length, log: [...log, ...back] };
}
const ALL: MacroStep[] = [
  reply('plain'),
  { do: 'tag', add: ['a', 'b'], remove: [] },
  { do: 'escalate', team: 'product', reason: 'r' },
  { do: 'assign', person: 'Mina' },
  { do: 'note', text: 'n' },
  { do: 'wait' },
];

describe('undoRun', () => {
  it('brings everything back where nothing changed since, and only once', () => {
    const { row: back, kept, count, log } = undone(ran(ALL));
    expect(count).toBe(6);
    expect(kept).toEqual([]);
    const { updatedAt: _a, ...was } = row();
    const { updatedAt: _b, ...is } = back ?? row();
    expect(is).toEqual(was);
    expect(undoRun('c', log, 'run')).toEqual({ events: [], kept: [] });
    expect(undoRun('c', log, 'another')).toEqual({ events: [], kept: [] });
  });

  it.each<[string, EventBody, string[], object]>([
    ['a draft changed', draft('Better'), ['draft'], { drafts: { public: { text: 'Better' } } }],
    [
      'a draft that was sent',
      { type: 'answered', via: 'public', text: 'Hi', replyId: 'r' },
      ['draft', 'status'],
      { drafts: {} },
    ],
    [
      'another team',
      { type: 'escalated', team: 'care', reason: 'no' },
      ['team'],
      { team: 'care', escalation: { team: 'care' } },
    ],
    [
      'a team corrected',
      { type: 'corrected', changes: { team: 'care' } },
      ['team'],
      { team: 'care' },
    ],
    [
      'a feeling corrected',
      { type: 'corrected', changes: { sentiment: 'neutral' } },
      [],
      { status: 'open' },
    ],
    ['another person', { type: 'assigned', person: 'Reza' }, ['assignee'], { assignee: 'Reza' }],
    ['resolved since', { type: 'resolved' }, ['status'], { status: 'resolved' }],
    ['taken up since', { type: 'active' }, ['status'], { status: 'open' }],
    [
      'the customer wrote',
      { type: 'customerReplied', replyId: 'x', text: 'So?' },
      ['status'],
      { status: 'open' },
    ],
    ['a tag removed', { type: 'tagged', add: [], remove: ['a'] }, ['tags'], { tags: [] }],
    ['a tag put again', { type: 'tagged', add: ['a'], remove: [] }, ['tags'], { tags: ['a'] }],
    ['another tag', { type: 'tagged', add: ['z'], remove: [] }, [], { tags: ['z'] }],
    ['a further note', { type: 'noted', text: 'mine' }, [], { noteCount: 1 }],
  ])('leaves and names what changed since: %s', (_name, since, kept, expected) => {
    const result = undone(ran(ALL, since));
    expect(result.kept).toEqual(kept);
    expect(result.row).toMatchObject(expected);
    expect(result.row?.noteCount).toBe(since.type === 'noted' ? 1 : 0);
  });

  it('does not take its own later steps for a change of somebody else', () => {
    const steps: MacroStep[] = [
      { do: 'tag', add: ['a', 'b'], remove: [] },
      { do: 'tag', add: ['a', 'c'], remove: [] },
    ];
    const { kept, row: back } = undone(ran(steps));
    expect(kept).toEqual([]);
    expect(back?.tags).toEqual([]);
  });

  it('does not count a later change that was itself taken back', () => {
    const log = ran(ALL, { type: 'assigned', person: 'Reza' });
    const last = log.at(-1);
    const taken = {
      ...last,
      id: eventId(500),
      type: 'undone',
      eventId: last?.id,
    } as (typeof log)[0];
    const { kept, row: back } = undone([...log, taken]);
    expect(kept).toEqual([]);
    expect(back?.assignee).toBeNull();
  });

  it('whatever the person did since: of the last one of each side nothing is lost', () => {
    const since = fc.array(
      fc.constantFrom<EventBody>(
        draft('Mine'),
        { type: 'assigned', person: 'Reza' },
        { type: 'assigned', person: '' },
        { type: 'escalated', team: 'care', reason: 'x' },
        { type: 'tagged', add: ['a'], remove: [] },
        { type: 'tagged', add: ['z'], remove: ['b'] },
        { type: 'resolved' },
        { type: 'reopened' },
        { type: 'waiting' },
        { type: 'active' },
        { type: 'snoozed', until: null },
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(since, (bodies) => {
        const log = ran(ALL, ...bodies);
        const before = fold(log);
        const after = undone(log).row;
        const has = (type: string) => bodies.some((body) => body.type === type);
        if (has('drafted')) expect(after?.drafts).toEqual(before?.drafts);
        if (has('assigned')) expect(after?.assignee).toBe(before?.assignee);
        if (has('escalated')) expect(after?.escalation).toEqual(before?.escalation);
        if (['resolved', 'reopened', 'waiting', 'active', 'snoozed'].some(has)) {
          expect(after?.status).toBe(before?.status);
          expect(after?.clock.waits).toEqual(before?.clock.waits);
        }
        expect(after?.tags.includes('z')).toBe(before?.tags.includes('z'));
      }),
    );
  });
});
