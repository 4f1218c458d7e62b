import type { CaseBrief } from '../../messaging/protocol.ts';
import type { Suggestion } from '../../replies/types.ts';
import { type PageKey, type PageLanguage, say } from '../messages.ts';
import type { Surface } from './surface.ts';

/** The cards that open from the pill. Everything in them is set as text. */
export function suggestionCard(
  surface: Surface,
  language: PageLanguage,
  brief: CaseBrief,
  choose: (suggestion: Suggestion) => void,
): HTMLElement {
  const card = cardWith(surface, say(language, 'suggestions'));
  for (const suggestion of brief.suggestions) {
    const choice = surface.element('button', 'choice');
    choice.type = 'button';
    choice.lang = suggestion.language;
    choice.dir = suggestion.language === 'fa' ? 'rtl' : 'ltr';
    choice.append(suggestion.text);
    if (suggestion.privateText) {
      choice.append(
        surface.element('small', '', say(language, 'withDm', { text: suggestion.privateText })),
      );
    }
    if (suggestion.missing.length > 0) {
      const slots = suggestion.missing.join('، ');
      choice.append(surface.element('small', '', say(language, 'missing', { slots })));
    }
    choice.addEventListener('click', () => choose(suggestion));
    card.append(choice);
  }
  return card;
}

export function escalateCard(
  surface: Surface,
  language: PageLanguage,
  brief: CaseBrief,
  escalate: (team: { id: string; name: string }, reason: string) => void,
): HTMLElement {
  const card = cardWith(surface, say(language, 'escalateTo'));
  const reason = surface.element('textarea');
  reason.dir = 'auto';
  reason.placeholder = say(language, 'reason');
  reason.setAttribute('aria-label', say(language, 'reason'));
  for (const team of brief.teams) {
    const name = teamName(language, team);
    const choice = surface.element('button', 'choice', name);
    choice.type = 'button';
    choice.dir = 'auto';
    choice.addEventListener('click', () => escalate({ id: team.id, name }, reason.value.trim()));
    card.append(choice);
  }
  card.append(reason);
  return card;
}

function teamName(language: PageLanguage, team: { id: string; name: string }): string {
  const builtIn = ['care', 'product', 'content'].includes(team.id);
  return team.name || (builtIn ? say(language, team.id as PageKey) : team.id);
}

export function noteCard(
  surface: Surface,
  language: PageLanguage,
  save: (text: string) => void,
): HTMLElement {
  const card = cardWith(surface, say(language, 'noteLabel'));
  const note = surface.element('textarea');
  note.dir = 'auto';
  note.setAttribute('aria-label', say(language, 'noteLabel'));
  const button = surface.button('primary', say(language, 'save'), () => {
    if (note.value.trim() !== '') save(note.value.trim());
  });
  button.textContent = say(language, 'save');
  card.append(note, button);
  return card;
}

function cardWith(surface: Surface, title: string): HTMLElement {
  const card = surface.element('div', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', title);
  card.append(surface.element('h2', '', title));
  return card;
}
