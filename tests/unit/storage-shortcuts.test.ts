import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { act } from '../../storage/act.ts';
import { db, HamdelDatabase } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import { lintReply } from '../../storage/lint.ts';
import { recentReplies, rememberedReplies } from '../../storage/recent-replies.ts';
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

  it('are read once while nothing changes, and are right after each change', async () => {
    const read = vi.spyOn(db.cases, 'orderBy');
    const said = async () => {
      const before = read.mock.calls.length;
      const lines = await rememberedReplies('instagram');
      return { lines, reads: read.mock.calls.length - before };
    };
    const answer = (text: string, at: number) =>
      act(english.id, { do: 'answeredElsewhere', via: 'public', text }, settings, at);
    expect(await said()).toEqual({ lines: [], reads: 1 });
    expect(await said()).toEqual({ lines: [], reads: 0 });
    // So it is for what is looked at in a page.
    const typed = { network: 'instagram', channel: 'public', caseId: null, text: 'Hi' } as const;
    await lintReply(typed, settings, 'en');
    expect(read).toHaveBeenCalledTimes(1);
    // Other tables may change as they like.
    await saveTemplate({ ...own, text: 'Hello' });
    expect(await said()).toEqual({ lines: [], reads: 0 });
    await answer('first', NOON + 1000);
    expect(await said()).toEqual({ lines: ['first'], reads: 1 });
    expect(await said()).toEqual({ lines: ['first'], reads: 0 });
    // Asked while an answer is being stored, it must not be the old list that stays.
    await Promise.all([answer('second', NOON + 2000), said(), said()]);
    expect((await said()).lines).toEqual(['second', 'first']);
    // Through another connection, as another page has one.
    const other = new HamdelDatabase();
    await other.cases.delete(english.id);
    other.close();
    expect(await said()).toEqual({ lines: [], reads: 1 });
    // A store that fails once is asked again.
    await db.cases.delete(persian.id);
    read.mockImplementationOnce(() => {
      throw new Error('disk');
    });
    await expect(rememberedReplies('instagram')).rejects.toThrow('disk');
    expect((await said()).reads).toBe(1);
    read.mockRestore();
  });
});
