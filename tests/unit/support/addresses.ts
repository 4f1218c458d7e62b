import type { NetworkId, PageKind } from '../../../utils/networks/types.ts';

export const IG = 'https://www.instagram.com';
export const LI = 'https://www.linkedin.com';

/** Every kind of address with the addresses of that kind; each is a negative for all the others. */
const ADDRESSES: Record<NetworkId, Record<PageKind, string[]>> = {
  instagram: {
    post: [
      '/p/DQsepid0301/',
      '/p/DQsepid0301',
      '/p/DQ_-x0301/?img_index=2',
      '/reel/DQsepid0301/',
      '/reels/DQsepid0301/',
      '/tv/DQsepid0301/',
      '/sepid.cafe/p/DQsepid0301/',
      '/sepid.cafe/reel/DQsepid0301/',
      '/p/DQsepid0301/c/18100000000000101/',
      '/sepid.cafe/p/DQsepid0301/c/18100000000000101/r/18100000000000102/',
      '/p/DQsepid0301/#comments',
    ],
    feed: ['/', '/?hl=fa', '/#top'],
    profile: ['/sepid.cafe/', '/sepid.cafe', '/_under_/', '/a.b_c9/?hl=fa'],
    mentions: ['/accounts/activity/', '/notifications/', '/accounts/activity/?followRequests=1'],
    dm: ['/direct/inbox/', '/direct/t/340282366841710300/', '/direct/new/'],
    other: [
      '/explore/tags/cake/',
      '/stories/sepid.cafe/3300000000000000000/',
      '/accounts/login/?next=%2Fp%2FDQsepid0301%2F',
      '/accounts/edit/',
      '/sepid.cafe/tagged/',
      '/reels/audio/750296471058047/',
      '/explore/',
      '/reels/',
    ],
  },
  linkedin: {
    post: [
      '/feed/update/urn:li:activity:7435000000000000001/',
      '/feed/update/urn%3Ali%3Aactivity%3A7435000000000000001?commentUrn=urn%3Ali%3Acomment',
      '/posts/tara-vale_shop-activity-7435000000000000001-ab1C',
      '/posts/tara-vale_shop-activity-7435000000000000001-ab1C/?trk=x',
    ],
    feed: ['/feed/', '/feed', '/feed/?trk=nav', '/feed/hashtag/?keywords=growth'],
    profile: [
      '/in/nika-sohrabi-1/',
      '/company/sepidar-tools/',
      '/school/art/',
      '/showcase/tools/about/',
    ],
    mentions: ['/notifications/?filter=mentions_all', '/notifications/'],
    dm: ['/messaging/', '/messaging/thread/2-abc/', '/messaging/compose/?recipient=nika-sohrabi-1'],
    other: [
      '/',
      '/jobs/view/1/',
      '/search/results/all/?keywords=in',
      '/learning/in/1',
      '/uas/login',
      '/pulse/in-x',
    ],
  },
};

export const ALL = (Object.entries(ADDRESSES) as [NetworkId, Record<PageKind, string[]>][]).flatMap(
  ([network, kinds]) =>
    (Object.entries(kinds) as [PageKind, string[]][]).flatMap(([kind, paths]) =>
      paths.map((path) => ({
        network,
        kind,
        url: new URL(path, network === 'instagram' ? IG : LI),
      })),
    ),
);
