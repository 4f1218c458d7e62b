import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { contextOf } from '../../storage/briefs.ts';
import type { StoredCase } from '../../storage/cases.ts';
import { listTemplates } from '../../storage/templates.ts';
import { fill, fitsPlace } from '../../utils/replies/index.ts';
import { indexOf, search } from '../../utils/replies/search.ts';
import type { Channel, ListedTemplate, SlotValues } from '../../utils/replies/types.ts';
import { useSettings, useWords } from '../ui/Words.tsx';

/** As many as one goes through with the arrows; another word finds the rest. */
const SHOWN = 12;

const NOTHING: { templates: ListedTemplate[]; slots: SlotValues } = { templates: [], slots: {} };

export interface Found {
  /** The best first; undefined until they are there. */
  found: ListedTemplate[] | undefined;
  /** How many there are in all. */
  count: number;
  /** A template as it goes into the draft. */
  filled(template: ListedTemplate): string;
}

/**
 * The templates that can be said in this talk and hold these words; favourites first where the words
 * fit equally well. Nothing is read before it is asked for.
 */
export function useFound(row: StoredCase, channel: Channel, text: string, isAsked: boolean): Found {
  const settings = useSettings();
  const { language } = useWords();
  const known = useLiveQuery(async () => {
    if (!isAsked) return null;
    const context = await contextOf(row, settings, language);
    const place = { language: context.language, channel, network: row.source };
    const templates = (await listTemplates()).filter((template) => fitsPlace(template, place));
    const favourites = templates.filter(({ favourite }) => favourite);
    const others = templates.filter(({ favourite }) => !favourite);
    return { templates: [...favourites, ...others], slots: context.slots };
  }, [row, settings, language, channel, isAsked]);
  const { templates, slots } = known ?? NOTHING;
  const index = useMemo(() => indexOf(templates), [templates]);
  const found = useMemo(() => search(index, text), [index, text]);
  const shown = useMemo(() => found.slice(0, SHOWN), [found]);
  return {
    found: known ? shown : undefined,
    count: found.length,
    filled: (template) => fill(template, slots).text,
  };
}
