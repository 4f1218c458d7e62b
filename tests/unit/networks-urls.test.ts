import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { adapterOf, NETWORKS, networkOf } from '../../utils/networks/index.ts';
import * as instagram from '../../utils/networks/instagram/links.ts';
import * as linkedin from '../../utils/networks/linkedin/links.ts';
import { ALL, IG, LI } from './support/addresses.ts';

const linkTo = (href: string) => {
  const { document } = new JSDOM('').window;
  const link = document.createElement('a');
  link.setAttribute('href', href);
  return link;
};

describe('pageKind', () => {
  it.each(ALL.map(({ network, kind, url }) => [network, kind, url.href] as const))(
    '%s: %s is %s',
    (network, kind, href) => {
      expect(adapterOf(network).pageKind(new URL(href))).toBe(kind);
    },
  );
});

describe('postOf', () => {
  it.each(ALL.filter(({ network }) => network === 'instagram'))(
    '$url.pathname',
    ({ kind, url }) => {
      const post = instagram.postOf(url);
      if (kind === 'post')
        expect(post).toMatchObject({ code: expect.stringMatching(/^DQ[\w-]+$/) });
      else expect(post).toBeNull();
    },
  );

  it.each([
    ['/sepid.cafe/p/DQsepid0301/', 'sepid.cafe'],
    ['/sepid.cafe/reel/DQsepid0301/c/1/', 'sepid.cafe'],
    ['/p/DQsepid0301/', null],
  ])('%s is by %s', (path, author) => {
    expect(instagram.postOf(new URL(path, IG))).toEqual({ code: 'DQsepid0301', author });
  });
});

describe('commentLinkOf', () => {
  const base = new URL('/p/DQsepid0301/', IG);
  it.each([
    ['/p/DQsepid0301/c/181/', { code: 'DQsepid0301', commentId: '181', parentId: null }],
    ['/p/DQsepid0301/c/181', { code: 'DQsepid0301', commentId: '181', parentId: null }],
    ['/sepid.cafe/reel/DQ-_/c/181/?x=1', { code: 'DQ-_', commentId: '181', parentId: null }],
    [`${IG}/sepid.cafe/p/DQ-_/c/181/r/182/`, { code: 'DQ-_', commentId: '182', parentId: '181' }],
  ])('%s', (href, expected) => {
    expect(instagram.commentLinkOf(linkTo(href), base)).toEqual(expected);
  });

  it.each([
    ...ALL.filter(({ url }) => !url.pathname.includes('/c/')).map(({ url }) => url.href),
    '/p/DQsepid0301/c/abc/',
    '/p/DQsepid0301/c/181/likes/',
    '/p/DQsepid0301/c/',
    '/c/181/',
    'javascript:alert(1)//p/DQ/c/1x/',
    'http://[broken/p/DQ/c/1/',
    '',
  ])('%s is no comment', (href) => {
    expect(instagram.commentLinkOf(linkTo(href), base)).toBeNull();
  });
});

describe('handleOf', () => {
  it.each(ALL)('only profiles of its own network: $url.href', ({ network, kind, url }) => {
    const own = { instagram, linkedin }[network].handleOf(linkTo(url.href), url);
    expect(own !== null).toBe(kind === 'profile');
    const other = network === 'instagram' ? linkedin : instagram;
    expect(other.handleOf(linkTo(url.href), new URL(network === 'instagram' ? LI : IG))).toBeNull();
  });

  it.each([
    ['/sepid.cafe/', 'sepid.cafe'],
    ['https://www.instagram.com/sepid.cafe/?hl=fa', 'sepid.cafe'],
    ['https://www.instagram.com.evil.example/sepid.cafe/', null],
    ['https://evil.example/sepid.cafe/', null],
    ['javascript:void(0)', null],
    ['#', null],
    [`/${'a'.repeat(31)}/`, null],
  ])('instagram %s is %s', (href, handle) => {
    expect(instagram.handleOf(linkTo(href), new URL('/p/DQsepid0301/', IG))).toBe(handle);
  });

  it.each([
    ['/in/Nika-Sohrabi-1/', 'nika-sohrabi-1'],
    ['https://fr.linkedin.com/in/nika?trk=x', 'nika'],
    ['/company/Sepidar-Tools/posts/', 'company/sepidar-tools'],
    ['/in/%D9%86%DB%8C%DA%A9%D8%A7', 'نیکا'],
    ['/in/%E0%A4%A', '%e0%a4%a'],
    ['https://linkedin.com.evil.example/in/nika', null],
    ['https://evillinkedin.com/in/nika', null],
    ['/search/results/all/?keywords=/in/nika', null],
    ['/in/', null],
  ])('linkedin %s is %s', (href, handle) => {
    expect(linkedin.handleOf(linkTo(href), new URL('/feed/', LI))).toBe(handle);
  });
});

describe('networkOf', () => {
  it.each(ALL)('$url.href', ({ network, url }) => expect(networkOf(url)).toBe(network));

  it.each([
    'http://www.instagram.com/p/DQsepid0301/',
    'https://instagram.com/p/DQsepid0301/',
    'https://www.instagram.com.evil.example/p/DQsepid0301/',
    'https://evil.example/www.instagram.com/',
    'https://www.instagram.com@evil.example/',
    'https://xwww.instagram.com/',
    'https://www.linkedin.com.evil.example/feed/',
    'https://linkedin.com/feed/',
    'chrome-extension://abc/sidepanel.html',
    'about:blank',
    'file:///www.instagram.com/',
  ])('%s belongs to none', (href) => expect(networkOf(new URL(href))).toBeNull());

  it('no two networks share a host', () => {
    const hosts = NETWORKS.flatMap((network) => network.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});

describe('dmAddress', () => {
  it.each([
    ['instagram', 'sepid.cafe', 'https://ig.me/m/sepid.cafe'],
    ['linkedin', 'nika-sohrabi-1', `${LI}/messaging/compose/?recipient=nika-sohrabi-1`],
    ['linkedin', 'company/sepidar-tools', null],
  ] as const)('%s %s', (network, handle, address) => {
    expect(adapterOf(network).dmAddress({ handle, name: handle })).toBe(address);
  });

  it('stays an address of its network whatever the handle', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (handle) => {
        for (const { dmAddress } of NETWORKS) {
          const address = dmAddress({ handle: handle.toWellFormed(), name: '' });
          if (address === null) continue;
          expect(['ig.me', 'www.linkedin.com']).toContain(new URL(address).hostname);
        }
      }),
    );
  });
});
