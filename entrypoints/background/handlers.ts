import { act, addByHand, noteDirectMessages, voidVanished } from '../../storage/act.ts';
import { eraseAll, importArchive } from '../../storage/backup.ts';
import { briefsOf } from '../../storage/briefs.ts';
import { removeHandoff, waitingHandoffs } from '../../storage/handoffs.ts';
import { ingest } from '../../storage/ingest.ts';
import { forgetLessons } from '../../storage/lessons.ts';
import { lintReply } from '../../storage/lint.ts';
import { goOnWithMacro, runMacro, undoMacro } from '../../storage/macro-runs.ts';
import { listMacros, removeMacro, restoreMacros, saveMacro } from '../../storage/macros.ts';
import { previewPlan, putInForce } from '../../storage/plan.ts';
import { markRead } from '../../storage/reminders.ts';
import { readSettings, writeSettings } from '../../storage/settings.ts';
import { findTemplates } from '../../storage/shortcuts.ts';
import { importTemplates, undoImport } from '../../storage/template-files.ts';
import { removeTemplate, saveTemplate } from '../../storage/templates.ts';
import { now } from '../../utils/clock.ts';
import { wordsOf } from '../../utils/i18n.ts';
import { MessageError } from '../../utils/messaging/errors.ts';
import type { Sender } from '../../utils/messaging/sender.ts';
import type { BackgroundHandlers } from '../../utils/messaging/server.ts';
import { PAGE_MESSAGES } from '../../utils/page/messages.ts';
import { afterChange, refreshPages } from './after-change.ts';
import { readAnew, tellDue } from './alarms.ts';
import { isAtWorkElsewhere, noteWork, placesOf } from './at-work.ts';
import { startHandoff } from './handoff.ts';
import { currentLanguage } from './language.ts';
import { openPanel } from './panel.ts';

/** A page speaks for its own network alone. */
function sameNetwork(sender: Sender, network: string): void {
  if (sender.from === 'page' && sender.network !== network)
    throw new MessageError('error.refused', network);
}

/** The same for what is said of a case or a comment: ids begin with their network. */
const sameNetworkAs = (sender: Sender, id: string): void =>
  sameNetwork(sender, id.split(':', 1)[0] ?? '');

/** And for what is said of a box, whose case a page may not know. */
function sameBox(sender: Sender, box: { network: string; caseId: string | null }): void {
  sameNetwork(sender, box.network);
  if (box.caseId !== null) sameNetworkAs(sender, box.caseId);
}

/** What was done before something failed is done, and is shown. */
async function shown<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } finally {
    await afterChange();
    await refreshPages();
  }
}

/** What each message does. Handlers only join storage, settings and the clock. */
export const handlers: BackgroundHandlers = {
  async 'comments:captured'(batch, sender) {
    for (const { network } of [...batch.comments, ...batch.posts]) sameNetwork(sender, network);
    const results = await ingest(batch, await readSettings(), now());
    await afterChange();
    return { results };
  },
  async 'comments:vanished'({ ids }, sender) {
    for (const id of ids) sameNetworkAs(sender, id);
    const voided = await voidVanished(ids, await readSettings(), now());
    await afterChange();
    return { voided };
  },
  async 'dm:seen'(message, sender) {
    sameNetwork(sender, message.network);
    const noted = await noteDirectMessages(message, await readSettings(), now());
    await afterChange();
    return { noted };
  },
  async 'cases:briefs'({ ids }, sender) {
    for (const id of ids) sameNetworkAs(sender, id);
    return { briefs: await briefsOf(ids, await readSettings(), await currentLanguage(), now()) };
  },
  async 'case:act'({ caseId, action }, sender) {
    sameNetworkAs(sender, caseId);
    const settings = await readSettings();
    await act(caseId, action, settings, now());
    await afterChange();
    if (sender.from === 'extension' && action.do !== 'draft') await refreshPages();
    const [brief] = await briefsOf([caseId], settings, await currentLanguage(), now());
    return { brief: brief ?? null };
  },
  async 'case:addByHand'(chosen) {
    const caseId = await addByHand(chosen, await readSettings(), now());
    await afterChange();
    return { caseId };
  },
  async 'handoff:start'(request, sender) {
    sameNetworkAs(sender, request.caseId);
    return { opened: await startHandoff(request, sender) };
  },
  async 'handoff:claim'({ network }, sender) {
    sameNetwork(sender, network);
    return { handoffs: await waitingHandoffs(network, now()) };
  },
  async 'handoff:done'({ id }) {
    await removeHandoff(id);
    return {};
  },
  async 'page:config'({ network }, sender) {
    sameNetwork(sender, network);
    const settings = await readSettings();
    const language = await currentLanguage();
    const words = { language, messages: PAGE_MESSAGES[language] };
    const brands = settings.accounts
      .filter((own) => own.network === network && own.kind === 'brand')
      .map(({ handle }) => handle.toLowerCase());
    return {
      ...settings.networks[network],
      shortcuts: settings.shortcuts,
      notes: settings.lint.page,
      brands,
      words,
    };
  },
  async 'templates:find'(asked, sender) {
    sameBox(sender, asked);
    return { found: await findTemplates(asked, await readSettings(), await currentLanguage()) };
  },
  async 'reply:lint'(asked, sender) {
    sameBox(sender, asked);
    return { notes: await lintReply(asked, await readSettings(), await currentLanguage()) };
  },
  async 'reply:writing'({ caseId, place, writing }, sender) {
    sameNetworkAs(sender, caseId);
    await noteWork({ caseId, places: placesOf(sender, place) }, writing);
    return {};
  },
  async 'reply:elsewhere'({ caseId, place }, sender) {
    sameNetworkAs(sender, caseId);
    return { elsewhere: await isAtWorkElsewhere({ caseId, places: placesOf(sender, place) }) };
  },
  // Not async: the panel opens only in the very task of the click.
  'panel:open': ({ caseId }, sender) => openPanel(sender.windowId, caseId),
  async 'settings:save'({ settings }) {
    // The plan has its own door: a page that was open for long must not bring an old one back.
    const before = await readSettings();
    const next = { ...settings, sla: before.sla };
    await writeSettings(next);
    await afterChange();
    await refreshPages();
    // Not waited for: what is saved is saved, and the next tick goes on where this stops.
    if (next.pressingFrom !== before.pressingFrom) void readAnew();
    return { settings: next };
  },
  async 'sla:preview'({ plan }) {
    return previewPlan(plan, await readSettings(), now());
  },
  async 'sla:save'({ plan }) {
    const effect = await putInForce(plan, await readSettings(), now());
    await tellDue();
    await refreshPages();
    return effect;
  },
  async 'lessons:forget'({ caseId }) {
    await forgetLessons(caseId);
    return {};
  },
  async 'reminders:read'({ upTo }) {
    await markRead(upTo, now());
    return {};
  },
  async 'templates:save'({ template }) {
    await saveTemplate(template);
    return {};
  },
  async 'templates:remove'({ id }) {
    await removeTemplate(id);
    return {};
  },
  async 'templates:import'({ file, dryRun }) {
    return importTemplates(file, dryRun, now());
  },
  async 'templates:undoImport'() {
    return { restored: await undoImport() };
  },
  async 'macros:save'({ macro }) {
    await saveMacro(macro, wordsOf(await currentLanguage()));
    return {};
  },
  async 'macros:remove'({ id }) {
    await removeMacro(id, wordsOf(await currentLanguage()));
    return {};
  },
  async 'macros:restore'() {
    await restoreMacros(wordsOf(await currentLanguage()));
    return {};
  },
  async 'macros:run'({ runId, macroId, caseIds, answers }) {
    const language = await currentLanguage();
    const macro = (await listMacros(wordsOf(language))).find(({ id }) => id === macroId);
    if (!macro) throw new MessageError('error.unknownMacro', macroId);
    const circumstances = { settings: await readSettings(), language, now: now() };
    const values = Object.fromEntries(answers.map(({ ask, value }) => [ask, value]));
    const request = { runId, macro, caseIds, answers: values };
    return { run: await shown(runMacro(request, circumstances, now)) };
  },
  async 'macros:goOn'({ runId }) {
    const language = await currentLanguage();
    const circumstances = { settings: await readSettings(), language, now: now() };
    return { run: await shown(goOnWithMacro(runId, circumstances, now)) };
  },
  async 'macros:undo'({ runId }) {
    const report = await undoMacro(runId, await readSettings(), now());
    await afterChange();
    await refreshPages();
    return report;
  },
  async 'backup:import'({ text, dryRun }) {
    const report = await importArchive(text, dryRun, now());
    if (!dryRun) await afterChange();
    return report;
  },
  async 'backup:erase'() {
    await eraseAll();
    await afterChange();
    await refreshPages();
    return {};
  },
};
