import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, ownHandles } from '../../utils/cases/choose.ts';
import { searchWords, wordsOf } from '../../utils/cases/search.ts';
import { answeredCase, fingerprint, isEdit } from '../../utils/cases/talk.ts';
import type { CapturedComment, CapturedPost } from '../../utils/networks/types.ts';
import type { Settings } from '../../utils/settings/types.ts';
import { BRAND, comment, HOUR, NOON, post, reply, settingsWith } from './support/samples.ts';

const base = settingsWith();
const only = (...rules: (keyof Settings['capture'])[]): Settings['capture'] => ({
  ownPosts: rules.includes('ownPosts'),
  mentions: rules.includes('mentions'),
  watchTerms: rules.includes('watchTerms'),
  everything: rules.includes('everything'),
});
const posts = (...list: CapturedPost[]) => new Map(list.map((one) => [one.id, one]));
const STRANGE = post({ author: { handle: 'other.shop', name: 'Other' } });
const term = (word: string) => ({ term: word, kind: 'brand' as const });

describe('choose', () => {
  interface Case {
    comment?: Partial<CapturedComment>;
    post?: CapturedPost | null;
    own?: string | null;
    settings?: Partial<Settings>;
  }
  const run = ({ comment: more, post: under = post(), own = null, settings }: Case) =>
    choose(comment(1, more), posts(...(under ? [under] : [])), own, { ...base, ...settings });

  it.each<[string, Case, string | null]>([
    ['under a post of the account that is named', {}, 'ownPost'],
    [
      'under a post of the account that is logged in',
      { own: 'Sepid.Cafe', settings: { accounts: [] } },
      'ownPost',
    ],
    [
      'under a post of the personal account',
      { settings: { accounts: [{ network: 'instagram', kind: 'personal', ...BRAND }] } },
      'ownPost',
    ],
    [
      'under a post whose author is written otherwise',
      { post: post({ author: { handle: 'SEPID.cafe', name: '' } }) },
      'ownPost',
    ],
    ['not under a post of somebody else', { post: STRANGE }, null],
    ['not under a post that nobody knows', { post: null }, null],
    ['not under a post without an author', { post: post({ author: null }) }, null],
    ['not where the comment names no post', { comment: { postId: null } }, null],
    [
      'not for an account of another network',
      { settings: { accounts: [{ network: 'linkedin', kind: 'brand', ...BRAND }] } },
      null,
    ],
    [
      'not under own posts where that is off',
      { settings: { capture: only('mentions', 'watchTerms') } },
      null,
    ],
    [
      'a mention in the words',
      { post: STRANGE, comment: { text: 'look, @Sepid.Cafe!' } },
      'mention',
    ],
    [
      'a mention at the end of a sentence',
      { post: STRANGE, comment: { text: 'thanks @sepid.cafe.' } },
      'mention',
    ],
    [
      'a mention as the page tells it',
      { post: null, comment: { kind: 'mention', text: 'hello' } },
      'mention',
    ],
    ['no mention of a longer name', { post: STRANGE, comment: { text: '@sepid.cafe.fans' } }, null],
    [
      'no mention without the sign',
      { post: STRANGE, comment: { text: 'sepid.cafe is nice' } },
      null,
    ],
    [
      'no mention where that is off',
      {
        post: STRANGE,
        comment: { kind: 'mention', text: '@sepid.cafe' },
        settings: { capture: only('ownPosts') },
      },
      null,
    ],
    [
      'a word that is watched',
      {
        post: STRANGE,
        comment: { text: 'Saffronbuns are great' },
        settings: { watchTerms: [term('saffronbuns')] },
      },
      'watchTerm',
    ],
    [
      'a word that is watched, in Persian',
      {
        post: STRANGE,
        comment: { text: 'قهوه‌ی سپیدار را دوست دارم' },
        settings: { watchTerms: [term('سپیدار')] },
      },
      'watchTerm',
    ],
    [
      'no watched word where that is off',
      {
        post: STRANGE,
        comment: { text: 'saffronbuns' },
        settings: { watchTerms: [term('saffronbuns')], capture: only('mentions') },
      },
      null,
    ],
    [
      'everything, where it is wanted',
      { post: STRANGE, settings: { capture: only('everything') } },
      'everything',
    ],
    ['nothing by default', { post: STRANGE }, null],
    ['never what the page says is own', { comment: { own: true } }, null],
    [
      'never by the account that is named',
      { comment: { author: { handle: 'SEPID.CAFE', name: '' } } },
      null,
    ],
    ['never by the account that is logged in', { own: 'visitor.1' }, null],
    [
      'never own words, not even a mention with everything on',
      {
        comment: { author: BRAND, kind: 'mention', text: '@sepid.cafe' },
        settings: { capture: only('ownPosts', 'mentions', 'watchTerms', 'everything') },
      },
      null,
    ],
    [
      'nothing on a network that is off',
      {
        settings: { networks: { ...base.networks, instagram: { capture: false, toolbar: true } } },
      },
      null,
    ],
  ])('%s', (_, given, why) => {
    expect(run(given)?.why ?? null).toBe(why);
  });

  it('names the watched words with whatever reason', () => {
    const settings = { watchTerms: [term('saffronbuns'), term('teahouse')] };
    expect(run({ comment: { text: 'saffronbuns please' }, settings })).toMatchObject({
      why: 'ownPost',
      watchTerms: ['saffronbuns'],
    });
  });

  it('is on for one network where it is off for the other', () => {
    const networks = { ...base.networks, linkedin: { capture: false, toolbar: false } };
    expect(run({ settings: { networks } })?.why).toBe('ownPost');
  });
});

describe('ownHandles', () => {
  it('are those of the network, and who is logged in, in lower case', () => {
    const accounts = [
      { network: 'instagram' as const, kind: 'brand' as const, handle: 'Sepid.Cafe', name: '' },
      { network: 'linkedin' as const, kind: 'brand' as const, handle: 'company/sepid', name: '' },
    ];
    expect(ownHandles('instagram', 'Desk.Two', { accounts })).toEqual(
      new Set(['sepid.cafe', 'desk.two']),
    );
    expect(ownHandles('linkedin', null, { accounts })).toEqual(new Set(['company/sepid']));
  });
});

describe('answeredCase', () => {
  const candidate = (number: number, more: Partial<CapturedComment> = {}, precision = 0) => {
    const { id, author, parentId, posted } = comment(number, more);
    return { id, author, parentId, clock: { postedAt: posted.at, precision } };
  };
  const top = comment(1);
  const head = candidate(1);
  const by = (handle: string, number: number, parentId: string | null = top.id, hours = 1) =>
    candidate(number, {
      author: { handle, name: '' },
      parentId,
      posted: { at: NOON - hours * HOUR, precision: 0 },
    });
  const said = (text: string, more: Partial<CapturedComment> = {}) => ({
    ...reply(9, top, text),
    posted: { at: NOON, precision: 0 },
    ...more,
  });

  it.each([
    ['the comment that it stands under', said('Sorry!'), [by('omid', 2), head], head.id],
    ['whom it names in the thread', said('@Omid sorry'), [head, by('omid', 2)], by('omid', 2).id],
    [
      'the newest of the same name',
      said('@omid sorry'),
      [by('omid', 2, top.id, 3), by('omid', 3, top.id, 2), head],
      by('omid', 3).id,
    ],
    [
      'the comment above where the name is unknown',
      said('@nobody sorry'),
      [head, by('omid', 2)],
      head.id,
    ],
    [
      'whom it names, Persian spaces before the name',
      said(' \u200f@omid'.replace('\u200f', '')),
      [head, by('omid', 2)],
      by('omid', 2).id,
    ],
    ['not a name in the middle', said('sorry @omid'), [head, by('omid', 2)], head.id],
    ['nobody of another thread', said('@omid sorry'), [by('omid', 2, 'instagram:77')], undefined],
    ['nobody who wrote later', said('@omid sorry'), [by('omid', 2, top.id, -1)], undefined],
    [
      'somebody who may have written before, as far as the page knows',
      said('@omid sorry'),
      [{ ...by('omid', 2, top.id, -1), clock: { postedAt: NOON + HOUR, precision: 2 * HOUR } }],
      by('omid', 2).id,
    ],
    [
      'by name alone where it stands under the post itself',
      said('@omid sorry', { parentId: null }),
      [head, by('omid', 2)],
      by('omid', 2).id,
    ],
    [
      'nobody where it names nobody and stands under the post',
      said('Sorry all', { parentId: null }),
      [head],
      undefined,
    ],
    ['nobody among none', said('Sorry'), [], undefined],
  ])('%s', (_, answer, candidates, id) => {
    expect(answeredCase(answer, candidates)?.id).toBe(id);
  });
});

describe('isEdit', () => {
  const long = 'The parcel came late and the box was open';
  it.each([
    ['the same', long, long, false],
    ['cut short by a sign', long, 'The parcel came late and…', false],
    ['cut short by three points', long, 'The parcel came late and ...', false],
    ['other words', long, 'The parcel came early and the box was shut', true],
    ['more words', long, `${long}, sorry`, true],
    ['so short that it is no cut', long, 'The parcel…', true],
    [
      'fewer words, without a sign, of the same beginning',
      long,
      'The parcel came late and the',
      false,
    ],
    ['from Persian to Persian', 'سلام، سفارش من نرسید', 'سلام، سفارشم رسید', true],
  ])('%s', (_, known, next, edited) => expect(isEdit(known, next)).toBe(edited));

  it('tells wordings apart by their fingerprint', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(fingerprint(a) === fingerprint(b)).toBe(a === b);
        expect(fingerprint(a)).toMatch(/^[0-9a-f]{1,8}$/);
      }),
    );
  });
});

describe('searchWords', () => {
  it.each([
    ['Hello, World!', ['hello', 'world']],
    ['كتاب علي', ['کتاب', 'علی']],
    ['می‌خواهم', ['می', 'خواهم']],
    ['۱۲۳ 45', ['۱۲۳', '45']],
    ['ﷲ ｆｕｌｌ', ['الله', 'full']],
    ['a b c', []],
    ['nika.studio_1', ['nika', 'studio', '1'].filter((word) => word.length > 1)],
    ['😀🔥', []],
    ['x'.repeat(90), ['x'.repeat(40)]],
  ])('%s', (text, words) => expect(searchWords(text)).toEqual(words));

  it('finds what was written by what is typed, in either spelling', () => {
    const persian = fc
      .array(fc.constantFrom(...'یکابپتسیك'), { minLength: 2, maxLength: 12 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(persian, (word) => {
        const arabic = word.replace(/ی/g, 'ي').replace(/ک/g, 'ك');
        expect(searchWords(arabic)).toEqual(searchWords(word));
      }),
    );
  });

  it('keeps at most 60 different words of a case, the name first', () => {
    const text = Array.from({ length: 500 }, (_, index) => `word${index}`).join(' ');
    const row = {
      author: { handle: 'nika.studio', name: 'Nika' },
      tags: ['vip'],
      text: `${text} ${text}`,
    };
    const words = wordsOf(row as Parameters<typeof wordsOf>[0]);
    expect(words).toHaveLength(60);
    expect(words.slice(0, 4)).toEqual(['nika', 'studio', 'vip', 'word0']);
    expect(new Set(words).size).toBe(60);
  });
});
