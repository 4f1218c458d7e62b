// The first HTML of every practice Instagram page: an empty mount point, the app's script and,
// on a post's own address, the first comments as embedded JSON, as the real pages carry them.
import { htmlShell, safeJson } from '../html.ts';
import { hash, numericId } from '../ids.ts';
import type { SandboxState } from '../state.ts';
import type { PageConfig } from '../types.ts';
import { commentPage, mediaNode } from './answers.ts';

/** The post an address shows, if it shows one: `/p/CODE/`, `/user/p/CODE/`, `/reel/CODE/c/ID/`… */
export function codeInPath(path: string): string | null {
  return /^\/(?:[\w.]+\/)?(?:p|reel|reels)\/([\w-]+)/.exec(path)?.[1] ?? null;
}

function relay(query: string, data: object): object {
  return {
    require: [
      [
        'ScheduledServerJS',
        'handle',
        null,
        [
          {
            __bbox: {
              require: [
                [
                  'RelayPrefetchedStreamCache',
                  'next',
                  [],
                  [
                    `adp_${query}RelayPreloader_${hash(query).toString(16)}`,
                    { __bbox: { complete: true, result: { data } } },
                  ],
                ],
              ],
            },
          },
        ],
      ],
    ],
  };
}

export function instagramShell(
  state: SandboxState,
  path: string,
  config: PageConfig,
  script: string,
): string {
  const blocks: object[] = [
    // The real page says who is logged in among hundreds of other values, with a zero USER_ID.
    {
      require: [
        [
          'ScheduledApplyEach',
          'handle',
          null,
          [
            {
              define: [
                [
                  'CurrentUserInitialData',
                  [],
                  {
                    USER_ID: '0',
                    NON_FACEBOOK_USER_ID: config.loggedIn
                      ? `17841${numericId(`fbid/${config.me.handle}`, 12)}`
                      : '0',
                  },
                  270,
                ],
              ],
            },
          ],
        ],
      ],
    },
  ];
  const code = codeInPath(path);
  const post = code ? state.post(code) : undefined;
  if (post) {
    blocks.push(
      relay('PolarisPostRootQuery', {
        xdt_api__v1__media__shortcode__web_info: { items: [mediaNode(state, post)] },
      }),
    );
    blocks.push(
      relay('PolarisPostCommentsContainerQuery', {
        xdt_api__v1__media__media_id__comments__connection: commentPage(
          state,
          post,
          null,
          /\/c\/(\d+)/.exec(path)?.[1] ?? null,
        ),
      }),
    );
  }
  const mount = `mount_0_0_${hash(String(Math.random())).toString(36).slice(0, 2)}`;
  return htmlShell({
    lang: config.lang,
    title: 'Instagram',
    mount,
    config,
    script,
    head: blocks
      .map(
        (b) =>
          `<script type="application/json" data-content-len="0" data-sjs>${safeJson(b)}</script>`,
      )
      .join('\n'),
  });
}
