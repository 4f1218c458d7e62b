import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapterOf, networkOf } from '../../utils/networks/index.ts';
import { commentUrnOf, permalinkOf, timeOfId } from '../../utils/networks/linkedin/urns.ts';
import { ALL } from './support/addresses.ts';

describe('commentUrnOf', () => {
  it.each([
    ['urn:li:comment:(activity:1,22)', { postKind: 'activity', postId: '1', commentId: '22' }],
    ['urn:li:comment:(urn:li:ugcPost:1,22)', { postKind: 'ugcPost', postId: '1', commentId: '22' }],
    [
      'replaceableComment_urn:li:comment:(urn:li:share:1,22)',
      { postKind: 'share', postId: '1', commentId: '22' },
    ],
  ])('%s', (text, expected) => expect(commentUrnOf(text)).toEqual(expected));

  it.each([
    null,
    undefined,
    '',
    'urn:li:activity:1',
    'urn:li:comment:(activity:1,tmp-5f2c)',
    'urn:li:comment:(activity:1,-5)',
    'urn:li:comment:(activity:1)',
    'urn:li:comment:(article:1,22)',
    'urn:li:fsd_comment:(22,urn:li:activity:1)',
    ...ALL.map(({ url }) => url.href),
  ])('%s is none', (text) => expect(commentUrnOf(text)).toBeNull());

  it('finds its way back from the permalink, whatever the ids', () => {
    const id = fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String);
    const kind = fc.constantFrom('activity', 'ugcPost', 'share');
    fc.assert(
      fc.property(id, id, kind, (commentId, postId, postKind) => {
        const url = new URL(permalinkOf({ commentId, postId, postKind }));
        expect(networkOf(url)).toBe('linkedin');
        expect(adapterOf('linkedin').pageKind(url)).toBe('post');
        expect(commentUrnOf(url.searchParams.get('commentUrn'))).toEqual({
          commentId,
          postId,
          postKind,
        });
      }),
    );
  });

  it('keeps the millisecond of an id', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4e12 }),
        fc.integer({ min: 0, max: 2 ** 22 - 1 }),
        (at, rest) => {
          expect(timeOfId(String((BigInt(at) << 22n) + BigInt(rest)))).toBe(at);
        },
      ),
    );
  });
});
