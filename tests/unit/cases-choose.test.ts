import { describe, expect, it } from 'vitest';
import { choose, ownHandles } from '../../utils/cases/choose.ts';
import type { CapturedComment, CapturedPost } from '../../utils/networks/types.ts';
import type { Settings } from '../../utils/settings/types.ts';
import { BRAND, comment, post, settingsWith } from './support/samples.ts';

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
