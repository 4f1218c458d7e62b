import { decidedPieces, decidingWords } from '../../cases/decided.ts';
import type { Correction } from '../../cases/types.ts';
import { unjudgedLanguage } from '../../cases/unjudged.ts';
import type { CaseBrief } from '../../messaging/protocol.ts';
import { INTENTS, SENTIMENTS, URGENCIES } from '../../triage/types.ts';
import type { PageKey, PageWords } from '../messages.ts';
import { say } from '../words.ts';
import { cardWith, teamName } from './cards.ts';
import type { Surface } from './surface.ts';

type Option = [name: string, on: boolean, change: Correction];

/**
 * Why a comment is read as it is, and every label it could have: one press corrects one.
 * @param correct told what is to change, and which of the options was pressed
 * @param focused the option that the focus goes to; left out: the first one
 */
export function readingCard(
  surface: Surface,
  words: PageWords,
  { row, teams }: CaseBrief,
  correct: (changes: Correction, pressed: number) => void,
  focused = 0,
): HTMLElement {
  const card = cardWith(surface, say(words, 'why'));
  const text = surface.element('p', 'said');
  text.dir = 'auto';
  for (const piece of decidedPieces(row.text, decidingWords(row.triage))) {
    text.append(piece.decided ? surface.element('u', '', piece.text) : piece.text);
  }
  // A long comment scrolls by itself, and the keyboard must reach it.
  text.tabIndex = 0;
  card.append(text);
  const note = noteFor(words, unjudgedLanguage(row.triage, row.text));
  if (note) card.append(surface.element('p', 'note', note));
  let count = 0;
  const part = (key: PageKey, options: Option[], several = false) => {
    const label = say(words, key);
    const group = surface.element('div', 'part');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', label);
    group.append(surface.element('span', '', label));
    for (const [name, on, change] of options) {
      const at = count++;
      const button = surface.element('button', '', name);
      button.type = 'button';
      button.autofocus = at === focused;
      button.setAttribute('aria-pressed', String(on));
      button.addEventListener('click', () => {
        if (several || !on) correct(change, at);
      });
      group.append(button);
    }
    card.append(group);
  };
  const { intents } = row;
  part(
    'feeling',
    SENTIMENTS.map((id) => [say(words, id), row.sentiment === id, { sentiment: id }]),
  );
  part(
    'aboutWhat',
    INTENTS.map((id) => {
      const on = intents.includes(id);
      const changed = on ? intents.filter((own) => own !== id) : [...intents, id];
      return [say(words, id), on, { intents: changed }];
    }),
    true,
  );
  part(
    'urgency',
    URGENCIES.map((id) => [say(words, id), row.urgency === id, { urgency: id }]),
  );
  part('team', [
    ...teams.map(
      (team): Option => [teamName(words, team), row.team === team.id, { team: team.id }],
    ),
    [say(words, 'noTeam'), row.team === 'none', { team: 'none' }],
  ]);
  part('answer', [
    [say(words, 'needsReply'), row.needsReply, { needsReply: true }],
    [say(words, 'noNeed'), !row.needsReply, { needsReply: false }],
  ]);
  return card;
}

function noteFor(words: PageWords, tag: string | null): string {
  if (tag === null) return '';
  if (tag === 'und') return say(words, 'noLanguage');
  const names = new Intl.DisplayNames(words.language, { type: 'language', fallback: 'code' });
  return say(words, 'foreign', { language: names.of(tag) ?? tag });
}
