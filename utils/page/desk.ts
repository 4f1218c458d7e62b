import type { Correction } from '../cases/types.ts';
import { now } from '../clock.ts';
import { send } from '../messaging/client.ts';
import type {
  CaseAction,
  CaseBrief,
  FoundTemplate,
  InsertOutcome,
  ToBackground,
  ToPage,
} from '../messaging/protocol.ts';
import type { NetworkAdapter } from '../networks/types.ts';
import type { Channel, Suggestion } from '../replies/types.ts';
import type { Capture } from './capture.ts';
import { type Composer, Composers } from './composers.ts';
import { insertDraft } from './insert.ts';
import type { PageKey, PageWords } from './messages.ts';
import { Notes } from './notes.ts';
import { copyText, insertReply } from './reply.ts';
import { Shortcuts } from './shortcuts.ts';
import { takeBack } from './take-back.ts';
import { escalateCard, noteCard, suggestionCard } from './toolbar/cards.ts';
import { Toolbar } from './toolbar/index.ts';
import { NoteLine } from './toolbar/note-line.ts';
import type { PillActions } from './toolbar/pill.ts';
import { readingCard } from './toolbar/reading-card.ts';
import type { Surface } from './toolbar/surface.ts';
import { TemplateList } from './toolbar/template-list.ts';
import { Writing } from './writing.ts';

type CardMaker = (surface: Surface, words: PageWords) => HTMLElement;
type InsertRequest = ToPage['page:insert']['in'];
type Obstacle = Extract<InsertOutcome, { own: string }>;

const OBSTACLES = {
  wrongAccount: 'wrongAccount',
  answered: 'answeredMeanwhile',
  elsewhere: 'answeredElsewhere',
} as const satisfies Record<Obstacle['reason'], PageKey>;

/** Work on the cases of one page: what the toolbar's buttons and the panel's requests do here. */
export class Desk {
  private readonly briefs = new Map<string, CaseBrief>();
  /** When the person began to answer a comment from its toolbar, Unix milliseconds. */
  private readonly began = new Map<string, number>();
  private readonly adapter: NetworkAdapter;
  private readonly document: Document;
  private readonly capture: Capture;
  private readonly signal: AbortSignal;
  private toolbar: Toolbar | null = null;
  private toolbarEnd: AbortController | null = null;
  private words: PageWords | null = null;
  private shortcuts = false;
  private notes = false;
  private brands: readonly string[] = [];
  private readonly composers: Composers;
  private readonly writing: Writing;

  constructor(adapter: NetworkAdapter, document: Document, capture: Capture, signal: AbortSignal) {
    this.adapter = adapter;
    this.document = document;
    this.capture = capture;
    this.signal = signal;
    this.composers = new Composers(adapter, document, capture, signal);
    this.writing = new Writing(document, this.composers, signal);
    // Clocks go on while nothing else happens.
    const tick = setInterval(() => this.toolbar?.redraw(), 30_000);
    signal.addEventListener('abort', () => clearInterval(tick));
  }

  /** Puts up, changes or takes down the toolbar, as the settings say. */
  configure(config: ToBackground['page:config']['out']): void {
    const { words, shortcuts, notes } = config;
    this.brands = config.brands;
    const same =
      this.words?.language === words.language &&
      this.shortcuts === shortcuts &&
      this.notes === notes;
    if (this.toolbar && config.toolbar && same) return;
    this.words = words;
    this.shortcuts = shortcuts;
    this.notes = notes;
    this.toolbarEnd?.abort();
    this.toolbar = null;
    if (!config.toolbar || this.signal.aborted) return;
    this.toolbarEnd = new AbortController();
    const signal = AbortSignal.any([this.signal, this.toolbarEnd.signal]);
    this.toolbar = new Toolbar(
      this.document,
      words,
      {
        idAt: (node) => this.capture.idAt(node),
        rowOf: (id) => this.capture.rowOf(id),
        replyButton: (row) => this.adapter.replyButton(row),
        brief: (id) => this.brief(id),
        actions: (brief) => this.actionsOf(brief),
        known: () => this.briefs.values(),
        now,
      },
      signal,
    );
    if (notes) {
      const line = new NoteLine(this.toolbar.parts, words, (card) => this.toolbar?.open(card));
      new Notes(this.adapter, this.document, this.composers, line, signal);
    }
    if (!shortcuts) return;
    const list = new TemplateList(this.toolbar.parts, words);
    const chosen = (found: FoundTemplate, { caseId, channel }: Composer) =>
      void this.chosenInPlace(found, caseId, channel);
    new Shortcuts(this.adapter, this.document, this.composers, list, chosen, signal);
  }

  /** Gets to know cases of this page, for their clocks. */
  async learn(ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += 100) {
      const { briefs } = await send('cases:briefs', { ids: ids.slice(from, from + 100) });
      for (const brief of briefs) this.learnOne(brief);
    }
    this.toolbar?.redraw();
  }

  private learnOne(brief: CaseBrief): void {
    const before = this.briefs.get(brief.id)?.row.clock.answers.length;
    // Sent: what is typed from now on is another answer.
    if (before !== undefined && brief.row.clock.answers.length > before)
      this.writing.left(brief.id);
    this.briefs.set(brief.id, brief);
  }

  /** Looks again at every case that is known: another tab or the panel may have changed it. */
  async update(): Promise<void> {
    await this.learn([...this.briefs.keys()]);
    await this.toolbar?.refresh();
  }

  /** The page shows something else now: cases of the old one are let go. */
  hide(): void {
    for (const id of this.briefs.keys()) if (!this.capture.rowOf(id)) this.briefs.delete(id);
    this.composers.reset();
    this.writing.leftAll();
    this.began.clear();
    this.toolbar?.close();
    this.toolbar?.redraw();
  }

  tell(key: PageKey, values?: Record<string, string>, way?: { key: PageKey; press(): void }): void {
    this.toolbar?.tell(key, values, way);
  }

  /** Brings a comment into view. @returns false where it is not on the page */
  show(caseId: string): boolean {
    const row = this.capture.rowOf(caseId);
    row?.scrollIntoView({ block: 'center' });
    return row !== null;
  }

  /**
   * Writes a draft into the box it belongs to, and tells the case how that went.
   * @param alone it is known that nobody else is at the same case
   */
  async insert(request: InsertRequest, alone = false): Promise<InsertOutcome> {
    const obstacle = request.force ? null : await this.obstacle(request, alone);
    if (obstacle) {
      this.toldObstacle(obstacle, request);
      return obstacle;
    }
    const outcome = await this.write(request);
    const { caseId, channel, text, templateId, place } = request;
    if (outcome.ok) this.writing.inserted(caseId, place);
    if (!outcome.ok && 'copied' in outcome) outcome.copied = await copyText(text);
    await this.act(caseId, { do: 'inserted', channel, text, templateId, ok: outcome.ok });
    this.report(outcome, request);
    return outcome;
  }

  /** Brings back what stood in a box before a draft was put there, where nothing was typed since. */
  async takeBack({ caseId, channel, text }: ToPage['page:takeBack']['in']): Promise<boolean> {
    const row = this.capture.rowOf(caseId);
    const box =
      channel === 'dm'
        ? this.adapter.dmComposer(this.document)
        : row && this.adapter.replyComposer(row, this.document);
    const gone = box !== null && (await takeBack(box, text));
    this.tell(gone ? 'takenBack' : 'notTakenBack');
    return gone;
  }

  /** What the person should know before anything is put into a box. */
  private async obstacle(
    { caseId, channel, began, place }: InsertRequest,
    alone: boolean,
  ): Promise<Obstacle | null> {
    const own = this.adapter.ownAccount(this.document, new URL(this.document.location.href));
    const handle = own?.handle ?? '';
    // Who speaks for a page is logged in as a person: only like can be told from like.
    const kindOf = (one: string) => one.includes('/');
    const brands = this.brands.filter((brand) => kindOf(brand) === kindOf(handle));
    if (handle !== '' && brands.length > 0 && !brands.includes(handle.toLowerCase())) {
      return { ok: false, reason: 'wrongAccount', own: handle };
    }
    const since = began ?? this.began.get(caseId);
    const answered =
      channel === 'public' && since !== undefined && (await this.answeredSince(caseId, since));
    if (answered) return { ok: false, reason: 'answered', own: handle };
    const elsewhere = !alone && (await this.writing.elsewhere(caseId, place));
    return elsewhere ? { ok: false, reason: 'elsewhere', own: handle } : null;
  }

  /** A public reply of the brand came after the person began to answer. */
  private async answeredSince(caseId: string, began: number): Promise<boolean> {
    const { briefs } = await send('cases:briefs', { ids: [caseId] });
    const talk = briefs[0]?.row.talk ?? [];
    return talk.some(({ from, via, at }) => from === 'brand' && via === 'public' && at > began);
  }

  private toldObstacle({ reason, own }: Obstacle, request: InsertRequest): void {
    const press = () => void this.insert({ ...request, force: true });
    this.tell(OBSTACLES[reason], { own }, { key: 'insertAnyway', press });
  }

  /** A template was put in place by `/`, or needs the panel to be filled. */
  private async chosenInPlace(
    { templateId, text, missing }: FoundTemplate,
    caseId: string | null,
    channel: Channel,
  ): Promise<void> {
    if (missing.length > 0) {
      if (caseId) await this.act(caseId, { do: 'draft', channel, text, templateId });
      await send('panel:open', { caseId });
      return this.tell('slotsOpen', { slots: missing.join('، ') });
    }
    if (caseId) await this.act(caseId, { do: 'inserted', channel, text, templateId, ok: true });
  }

  private async write({ caseId, channel, text }: InsertRequest): Promise<InsertOutcome> {
    if (channel === 'dm') {
      const box = this.adapter.dmComposer(this.document);
      if (!box) return { ok: false, reason: 'noComposer', copied: false };
      return (await insertDraft(box, text))
        ? { ok: true }
        : { ok: false, reason: 'mismatch', copied: false };
    }
    const row = this.capture.rowOf(caseId);
    return row
      ? insertReply(this.adapter, row, text)
      : { ok: false, reason: 'notOnPage', copied: false };
  }

  private report(outcome: InsertOutcome, request: InsertRequest): void {
    const network = this.adapter.name;
    const undo = { key: 'undo' as const, press: () => void this.takeBack(request) };
    if (outcome.ok) this.tell(request.channel === 'dm' ? 'insertedDm' : 'inserted', {}, undo);
    else if (!('copied' in outcome)) return;
    else if (outcome.reason === 'mismatch' && !outcome.copied)
      this.tell('mismatchUncopied', { network });
    else this.tell(outcome.reason, { network });
  }

  private async brief(id: string): Promise<CaseBrief | null> {
    if (!this.briefs.has(id)) return null;
    const { briefs } = await send('cases:briefs', { ids: [id] });
    const brief = briefs[0] ?? null;
    if (brief) this.briefs.set(id, brief);
    return brief;
  }

  private async act(caseId: string, action: CaseAction): Promise<CaseBrief | null> {
    try {
      const { brief } = await send('case:act', { caseId, action });
      if (brief) this.briefs.set(caseId, brief);
      return brief;
    } catch {
      this.tell('failed');
      return null;
    }
  }

  private actionsOf(brief: CaseBrief): PillActions {
    const { id } = brief;
    const card = (make: CardMaker) => this.open(make);
    const escalate = (team: { id: string; name: string }, reason: string) =>
      void this.done(id, { do: 'escalate', team: team.id, reason }, 'escalated', {
        team: team.name,
      });
    const note = (text: string) => void this.done(id, { do: 'note', text }, 'noted');
    const choose = (chosen: Suggestion) => void this.choose(brief, chosen);
    return {
      suggestions: () => {
        this.began.set(id, now());
        card((surface, words) => suggestionCard(surface, words, brief, choose));
      },
      dm: () => void this.moveToDm(brief),
      escalate: () => card((surface, words) => escalateCard(surface, words, brief, escalate)),
      note: () => card((surface, words) => noteCard(surface, words, note)),
      resolve: () => void this.done(id, { do: 'resolve' }, 'resolved'),
      reopen: () => void this.done(id, { do: 'reopen' }, 'reopened'),
      why: () => this.explain(brief),
      panel: () => void send('panel:open', { caseId: id }),
    };
  }

  private open(make: CardMaker): HTMLElement | null {
    if (!this.toolbar || !this.words) return null;
    const card = make(this.toolbar.parts, this.words);
    this.toolbar.open(card);
    return card;
  }

  /** Why the comment is read as it is; the card stays while one label after another is corrected. */
  private explain(brief: CaseBrief, focused?: number): void {
    const correct = async (changes: Correction, pressed: number) => {
      const fresh = await this.act(brief.id, { do: 'correct', changes });
      if (!fresh) return;
      this.toolbar?.renew(fresh);
      if (card?.isConnected) this.explain(fresh, pressed);
      this.tellDone(brief.id, 'corrected');
    };
    const card = this.open((surface, words) =>
      readingCard(surface, words, brief, (changes, at) => void correct(changes, at), focused),
    );
  }

  /** Does one thing to a case, says so, and offers the way back. */
  private async done(
    id: string,
    action: CaseAction,
    key: PageKey,
    values?: Record<string, string>,
  ) {
    this.toolbar?.close();
    if (!(await this.act(id, action))) return;
    await this.toolbar?.refresh();
    this.tellDone(id, key, values);
  }

  private tellDone(id: string, key: PageKey, values?: Record<string, string>): void {
    this.tell(key, values, { key: 'undo', press: () => void this.undo(id) });
  }

  private async undo(id: string): Promise<void> {
    this.toolbar?.close();
    const brief = await this.act(id, { do: 'undo' });
    await this.toolbar?.refresh();
    if (brief) this.tell('undone');
  }

  private async choose(brief: CaseBrief, chosen: Suggestion): Promise<void> {
    this.toolbar?.close();
    if (chosen.missing.length > 0) {
      // An open slot is never inserted: the panel asks for it.
      await this.act(brief.id, {
        do: 'draft',
        channel: 'public',
        text: chosen.text,
        templateId: chosen.templateId,
      });
      await send('panel:open', { caseId: brief.id });
      this.tell('missing', { slots: chosen.missing.join('، ') });
      return;
    }
    const { text, templateId, privateText } = chosen;
    if (privateText) await this.moveWith(brief, { text, templateId, privateText });
    else await this.insert({ caseId: brief.id, channel: 'public', text, templateId });
  }

  private async moveToDm(brief: CaseBrief): Promise<void> {
    const move = brief.move;
    if (move)
      await this.moveWith(brief, {
        text: move.publicText,
        templateId: move.templateId,
        privateText: move.privateText,
      });
  }

  /** The public line here, the private draft on the page of the talk, which opens beside this one. */
  private async moveWith(
    brief: CaseBrief,
    { text, templateId, privateText }: { text: string; templateId: string; privateText: string },
  ): Promise<void> {
    const caseId = brief.id;
    this.toolbar?.close();
    await this.act(caseId, { do: 'moveToDm', publicText: text, privateText, templateId });
    const outcome = await this.insert({ caseId, channel: 'public', text, templateId });
    const { opened } = await send('handoff:start', {
      caseId,
      channel: 'dm',
      text: privateText,
      templateId: null,
    });
    if (outcome.ok) this.tell(opened ? 'dmOpened' : 'dmNoAddress');
    await this.toolbar?.refresh();
  }
}
