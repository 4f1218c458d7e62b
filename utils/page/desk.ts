import type { Correction } from '../cases/types.ts';
import { now } from '../clock.ts';
import { send } from '../messaging/client.ts';
import type {
  CaseAction,
  CaseBrief,
  InsertOutcome,
  ToBackground,
  ToPage,
} from '../messaging/protocol.ts';
import type { NetworkAdapter } from '../networks/types.ts';
import type { Suggestion } from '../replies/types.ts';
import type { Capture } from './capture.ts';
import { insertDraft } from './insert.ts';
import type { PageKey, PageWords } from './messages.ts';
import { copyText, insertReply } from './reply.ts';
import { escalateCard, noteCard, suggestionCard } from './toolbar/cards.ts';
import { Toolbar } from './toolbar/index.ts';
import type { PillActions } from './toolbar/pill.ts';
import { readingCard } from './toolbar/reading-card.ts';
import type { Surface } from './toolbar/surface.ts';

type CardMaker = (surface: Surface, words: PageWords) => HTMLElement;
type InsertRequest = ToPage['page:insert']['in'];

/** Work on the cases of one page: what the toolbar's buttons and the panel's requests do here. */
export class Desk {
  private readonly briefs = new Map<string, CaseBrief>();
  private readonly adapter: NetworkAdapter;
  private readonly document: Document;
  private readonly capture: Capture;
  private readonly signal: AbortSignal;
  private toolbar: Toolbar | null = null;
  private toolbarEnd: AbortController | null = null;
  private words: PageWords | null = null;

  constructor(adapter: NetworkAdapter, document: Document, capture: Capture, signal: AbortSignal) {
    this.adapter = adapter;
    this.document = document;
    this.capture = capture;
    this.signal = signal;
    // Clocks go on while nothing else happens.
    const tick = setInterval(() => this.toolbar?.redraw(), 30_000);
    signal.addEventListener('abort', () => clearInterval(tick));
  }

  /** Puts up, changes or takes down the toolbar, as the settings say. */
  configure(config: ToBackground['page:config']['out']): void {
    const { words } = config;
    if (this.toolbar && config.toolbar && this.words?.language === words.language) return;
    this.words = words;
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
  }

  /** Gets to know cases of this page, for their clocks. */
  async learn(ids: readonly string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += 100) {
      const { briefs } = await send('cases:briefs', { ids: ids.slice(from, from + 100) });
      for (const brief of briefs) this.briefs.set(brief.id, brief);
    }
    this.toolbar?.redraw();
  }

  /** Looks again at every case that is known: another tab or the panel may have changed it. */
  async update(): Promise<void> {
    await this.learn([...this.briefs.keys()]);
    await this.toolbar?.refresh();
  }

  /** The page shows something else now: cases of the old one are let go. */
  hide(): void {
    for (const id of this.briefs.keys()) if (!this.capture.rowOf(id)) this.briefs.delete(id);
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

  /** Writes a draft into the box it belongs to, and tells the case how that went. */
  async insert(request: InsertRequest): Promise<InsertOutcome> {
    const outcome = await this.write(request);
    const { caseId, channel, text, templateId } = request;
    if (!outcome.ok) outcome.copied = await copyText(text);
    await this.act(caseId, { do: 'inserted', channel, text, templateId, ok: outcome.ok });
    this.report(outcome, channel);
    return outcome;
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

  private report(outcome: InsertOutcome, channel: InsertRequest['channel']): void {
    const network = this.adapter.name;
    if (outcome.ok) this.tell(channel === 'dm' ? 'insertedDm' : 'inserted');
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
      suggestions: () => card((surface, words) => suggestionCard(surface, words, brief, choose)),
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
