import type { CaseBrief } from '../../messaging/protocol.ts';
import type { Suggestion } from '../../replies/types.ts';
import type { PageKey, PageWords } from '../messages.ts';
import { say } from '../words.ts';
import type { Surface } from './surface.ts';

/** The cards that open from the pill. Everything in them is set as text. */
export function suggestionCard(
  surface: Surface,
  words: PageWords,
  brief: CaseBrief,
  choose: (suggestion: Suggestion) => void,
): HTMLElement {
  const card = cardWith(surface, say(words, 'suggestions'));
  for (const suggestion of brief.suggestions) {
    const choice = surface.element('button', 'choice');
    choice.type = 'button';
    choice.lang = suggestion.language;
    choice.dir = suggestion.language === 'fa' ? 'rtl' : 'ltr';
    choice.append(suggestion.text);
    if (suggestion.privateText) {
      choice.append(
        surface.element('small', '', say(words, 'withDm', { text: suggestion.privateText })),
      );
    }
    if (suggestion.missing.length > 0) {
      const slots = suggestion.missing.join('، ');
      choice.append(surface.element('small', '', say(words, 'missing', { slots })));
    }
    choice.addEventListener('click', () => choose(suggestion));
    card.append(choice);
  }
  return card;
}

export function escalateCard(
  surface: Surface,
  words: PageWords,
  brief: CaseBrief,
  escalate: (team: { id: string; name: string }, reason: string) => void,
): HTMLElement {
  const card = cardWith(surface, say(words, 'escalateTo'));
  const reason = surface.element('textarea');
  reason.dir = 'auto';
  reason.placeholder = say(words, 'reason');
  reason.setAttribute('aria-label', say(words, 'reason'));
  for (const team of brief.teams) {
    const name = teamName(words, team);
    const choice = surface.element('button', 'choice', name);
    choice.type = 'button';
    choice.dir = 'auto';
    choice.addEventListener('click', () => escalate({ id: team.id, name }, reason.value.trim()));
    card.append(choice);
  }
  card.append(reason);
  return card;
}

/** The name the person gave a team; else the built-in one; else its id. */
export function teamName(words: PageWords, team: { id: string; name: string }): string {
  const builtIn = ['care', 'product', 'content'].includes(team.id);
  return team.name || (builtIn ? say(words, team.id as PageKey) : team.id);
}

export function noteCard(
  surface: Surface,
  words: PageWords,
  save: (text: string) => void,
): HTMLElement {
  const card = cardWith(surface, say(words, 'noteLabel'));
  const note = surface.element('textarea');
  note.dir = 'auto';
  note.setAttribute('aria-label', say(words, 'noteLabel'));
  const button = surface.button('primary', say(words, 'save'), () => {
    if (note.value.trim() !== '') save(note.value.trim());
  });
  button.textContent = say(words, 'save');
  card.append(note, button);
  return card;
}

/** An empty card with its title. */
export function cardWith(surface: Surface, title: string): HTMLElement {
  const card = surface.element('div', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', title);
  card.append(surface.element('h2', '', title));
  return card;
}
