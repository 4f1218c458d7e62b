import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../storage/act.ts';
import { ingest } from '../../storage/ingest.ts';
import { recentReplies } from '../../storage/recent-replies.ts';
import { findTemplates } from '../../storage/shortcuts.ts';
import { saveTemplate } from '../../storage/templates.ts';
import type { Template } from '../../utils/replies/types.ts';
import { freshDatabase } from './support/database.ts';
import { ownTemplate } from './support/replies.ts';
import { batchOf, comment, NOON, settingsWith } from './support/samples.ts';

const settings = settingsWith();
const english = comment(1, { text: 'My parcel is broken, terrible' });
const persian = comment(2, { text: 'سفارشم شکسته رسید، خیلی بد بود' });
const asked = {
  network: 'instagram',
  channel: 'public',
  caseId: english.id,
  query: 'flumbo',
} as const;
const own = ownTemplate({
  text: 'Hello {{name|there}}, the flumbo is coming',
  step: 'acknowledge',
});

beforeEach(async () => {
  await freshDatabase();
  await ingest(batchOf(english, persian), settings, NOON);
  await saveTemplate(own);
});

describe('templates for a box', () => {
  it('hold the words, and are filled for the comment that is answered', async () => {
    const [first, ...more] = await findTemplates(asked, settings, 'fa');
    expect(first).toMatchObject({ templateId: 'own.1', language: 'en', missing: [] });
    expect(first?.text).not.toContain('{{');
    expect(more).toEqual([]);
  });

  it('are in the language of the comment, or the person’s own where no comment is known', async () => {
    const languages = async (caseId: string | null, language: 'en' | 'fa') =>
      new Set(
        (await findTemplates({ ...asked, caseId, query: '' }, settings, language)).map(
          (one) => one.language,
        ),
      );
    expect(await languages(english.id, 'fa')).toEqual(new Set(['en']));
    expect(await languages(persian.id, 'en')).toEqual(new Set(['fa']));
    expect(await languages(null, 'fa')).toEqual(new Set(['fa']));
  });

  it.each<[string, Partial<Template>]>([
    ['switched off', { disabled: true }],
    ['for messages', { channel: 'dm' }],
    ['for another network', { networks: ['linkedin'] }],
  ])('are none that is %s', async (_name, change) => {
    await saveTemplate({ ...own, ...change });
    expect(await findTemplates(asked, settings, 'en')).toEqual([]);
  });

  it('are the best few without a word, and none for what nobody wrote', async () => {
    expect((await findTemplates({ ...asked, query: '' }, settings, 'en')).length).toBe(5);
    expect(await findTemplates({ ...asked, query: 'xqzzt' }, settings, 'en')).toEqual([]);
    expect(
      await findTemplates({ ...asked, caseId: 'instagram:gone' }, settings, 'en'),
    ).toHaveLength(1);
  });

  it('name the slots that only the person can fill', async () => {
    await saveTemplate({ ...own, text: 'Your {{thing}} flumbo' });
    const [first] = await findTemplates(asked, settings, 'en');
    expect(first?.missing).toEqual(['thing']);
  });
});

describe('recent replies', () => {
  it('are what the brand said in public on this network, newest first', async () => {
    expect(await recentReplies('instagram')).toEqual([]);
    const answer = (id: string, via: 'public' | 'dm', text: string, at: number) =>
      act(id, { do: 'answeredElsewhere', via, text }, settings, at);
    await answer(english.id, 'public', 'first', NOON + 1000);
    await answer(persian.id, 'dm', 'private', NOON + 2000);
    await answer(persian.id, 'public', 'second', NOON + 3000);
    expect(await recentReplies('instagram')).toEqual(['second', 'first']);
    expect(await recentReplies('linkedin')).toEqual([]);
  });
});
