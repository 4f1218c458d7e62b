import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../utils/replies/builtin.ts';
import { KNOWN_SLOTS } from '../../utils/replies/files/plan.ts';
import { suggest } from '../../utils/replies/index.ts';
import { fill, slotsIn } from '../../utils/replies/slots.ts';
import { isTag } from '../../utils/replies/tags.ts';
import { topicsOf } from '../../utils/replies/topics.ts';
import type { ReplyContext } from '../../utils/replies/types.ts';

const templates = builtInTemplates();
const byId = new Map(templates.map((template) => [template.id, template]));
const bare = (id: string) => id.slice(3);

const context = (more: Partial<ReplyContext>): ReplyContext => ({
  language: 'en',
  network: 'instagram',
  channel: 'public',
  intents: ['question'],
  sentiment: 'neutral',
  acknowledged: false,
  movedToDm: false,
  slots: {},
  recentTemplateIds: [],
  ...more,
});

/** What nobody but the sender can know to be done, and what nobody can promise. */
const CLAIMS = [
  /\bI(?:'ve| have) (?:passed|shown|shared|raised|taken|told|written|forwarded|noted|reported|been through)/i,
  /\bwe(?:'ve| have) (?:passed|fixed|solved|refunded|shipped|sent|shared|noted)/i,
  /\b(?:is|it's|are) (?:settled|solved|fixed|resolved|sorted)\b/i,
  /\bwith (?:our leadership|the people responsible) now\b/i,
  /\balready know the story\b|\bon the team's list\b/i,
  /\bwill be (?:fixed|refunded|solved|replaced|sent)\b/i,
  /سپرده‌ایم|سپردم|رسوندم|نشونش دادم|مطرح کرده‌ام|در میان گذاشته‌ام|در میون گذاشتم|به همکارها گفتم/u,
  /حل شده|دست مسئولشه|در دست مدیران|در جریانن|رفت توی فهرست|درست می‌شه\.|حل می‌شه\./u,
];

describe('the shipped templates', () => {
  it('are the same in both languages, in all but words', () => {
    const facts = (language: string) =>
      templates
        .filter((template) => template.language === language)
        .map(({ id, language: _, text: __, tags: ___, pairedWith = '', ...rest }) => ({
          ...rest,
          id: bare(id),
          pairedWith: bare(pairedWith),
        }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(facts('fa')).toEqual(facts('en'));
    expect(facts('en').length).toBeGreaterThan(100);
  });

  it.each(templates.map((one) => [one.id, one] as const))('%s keeps the limits', (_id, one) => {
    if (one.channel === 'public') expect(one.text.length).toBeLessThanOrEqual(250);
    expect(one.text.length).toBeLessThanOrEqual(320);
    for (const { ask } of slotsIn(one.text)) expect(KNOWN_SLOTS).toContain(ask);
    expect(one.tags?.length).toBeGreaterThan(0);
    for (const tag of one.tags ?? []) expect(isTag(tag)).toBe(true);
    expect(new Set(one.tags).size).toBe(one.tags?.length);
    for (const claim of CLAIMS) expect(one.text).not.toMatch(claim);
    if (one.pairedWith) {
      expect(byId.get(one.pairedWith)).toMatchObject({ channel: 'dm', language: one.language });
    }
  });

  it('say nothing twice, nor the same with another name in it', () => {
    const said = templates.map((one) =>
      fill(one, { name: '', link: '' })
        .text.toLowerCase()
        .replace(/[^\p{L}]/gu, ''),
    );
    expect(new Set(said).size).toBe(said.length);
  });

  it('use the same words for a language in its tags', () => {
    for (const { language, tags = [] } of templates) {
      const foreign = tags.filter((tag) => /\p{Script=Arabic}/u.test(tag) !== (language === 'fa'));
      expect(foreign.filter((tag) => tag !== 'partner' && tag !== 'competitor')).toEqual([]);
    }
  });

  it.each([
    ['partner', 'I am an influencer and would love a collaboration', ['lead']],
    ['partner', 'سلام، بلاگرم و برای همکاری تبلیغاتی پیام دادم', ['question']],
    ['job', 'Are you hiring right now', ['question']],
    ['job', 'سلام استخدام دارید', ['question']],
    ['press', 'I am a journalist and have a question', ['question']],
    ['press', 'خبرنگارم و برای مصاحبه پیام دادم', ['question']],
    ['competitor', 'why are you dearer than your competitors', ['question']],
  ] as const)('%s: has its own replies, and only there', (topic, text, intents) => {
    expect(topicsOf(text)).toContain(topic);
    const language = /[ا-ی]/.test(text) ? ('fa' as const) : ('en' as const);
    const offered = (topics: string[], network: 'instagram' | 'linkedin' | 'other') =>
      suggest(context({ intents: [...intents], language, topics, network }), templates).map(
        ({ templateId }) => byId.get(templateId)?.topic,
      );
    for (const network of ['instagram', 'linkedin', 'other'] as const) {
      expect(offered(topicsOf(text), network)[0]).toBe(topic);
      expect(offered([], network)).not.toContain(topic);
    }
  });

  it('find no topic where there is none', () => {
    for (const text of [
      'Great job, I love it',
      'I pressed the button and nothing happened',
      'My partner loves it',
      'شغل من همینه، عالی بود',
    ]) {
      expect(topicsOf(text)).toEqual([]);
    }
  });

  it('have a line for the talk after it: followed up, and closed in public', () => {
    const after = (network: 'instagram' | 'linkedin' | 'other', language: 'en' | 'fa') =>
      suggest(
        context({
          intents: ['complaint'],
          acknowledged: true,
          movedToDm: true,
          network,
          language,
        }),
        templates,
        8,
      ).map(({ templateId }) => templateId);
    for (const network of ['instagram', 'linkedin', 'other'] as const) {
      for (const language of ['en', 'fa'] as const) {
        const ids = after(network, language);
        expect(ids.some((id) => id.includes('.close.'))).toBe(true);
        expect(ids.some((id) => id.includes('.follow.'))).toBe(true);
      }
    }
  });
});
