import type { CueMatch } from './cues.ts';
import type { Label, Wish } from './model/wants.ts';
import type { Routed } from './routes.ts';
import type { Ruling } from './rules.ts';
import type { Token } from './tokens.ts';
import { type Reason, TEAMS, type Triage } from './types.ts';

/** Words shown for one reason; more would be a list, not a reason. */
const WORDS_SHOWN = 4;

/**
 * The words that decided, for each part of a reading. Words of the lists are the clearest reasons;
 * where none stand there, what pulled the model.
 * @param routed where one of the person's routes decided
 */
export function reasonsOf(
  text: string,
  ruled: Ruling,
  wish: Wish | null,
  read: Omit<Triage, 'reasons'>,
  routed: Routed | null,
): Reason[] {
  const { tokens, cues, feeling, promotion, disguised, team } = ruled;
  const quote = quoter(text);
  const because = (label: Label, spans: Span[]): Span[] =>
    spans.length > 0 || !wish ? spans : spansOf(tokens, wish.pulls(label));
  const cued = (label: string) => spansOf(tokens, placesOf(cues, label));
  const signs = { spam: promotion.places, abuse: disguised } as Partial<Record<string, Span[]>>;
  const known = TEAMS.find((name) => name === read.team);
  const spoken = team.team === read.team ? spansOf(tokens, team.matches) : [];
  // A feeling that the words alone do not have is the wish's.
  const felt =
    feeling.mood === read.sentiment
      ? spansOf(tokens, feeling.places)
      : because('complaint', cued('complaint'));
  return [
    ...(read.sentiment === 'neutral' ? [] : quote(`sentiment:${read.sentiment}`, felt)),
    ...read.intents.flatMap((intent) =>
      intent === 'chatter'
        ? []
        : quote(`intent:${intent}`, because(intent, [...cued(intent), ...(signs[intent] ?? [])])),
    ),
    ...(read.urgency === 'high' ? quote('urgency:high', because('high', cued('high'))) : []),
    ...quote(
      `team:${read.team}`,
      routed ? spansOf(tokens, routed.matches) : known ? because(known, spoken) : [],
    ),
  ];
}

const placesOf = (cues: readonly CueMatch[], label: string): CueMatch[] =>
  cues
    .filter((cue) => cue.value.label === label)
    .sort((a, b) => Number(a.value.strength === 'weak') - Number(b.value.strength === 'weak'));

type Span = { start: number; end: number };

function spansOf(tokens: readonly Token[], places: readonly { from: number; to: number }[]) {
  return places.flatMap(({ from, to }): Span[] => {
    const first = tokens[from];
    const last = tokens[to - 1];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** Turns spans into words exactly as they stand in the text; no words, no reason. */
function quoter(text: string) {
  return (label: string, spans: readonly Span[]): Reason[] => {
    const words = new Set<string>();
    for (const { start, end } of spans) {
      if (words.size < WORDS_SHOWN) words.add(text.slice(start, end));
    }
    return words.size > 0 ? [{ label, words: [...words] }] : [];
  };
}
