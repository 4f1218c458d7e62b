// A profile: picture, numbers, the "Message" button that opens the conversation, the posts' grid.
import { type ReactNode, useEffect, useState } from 'react';
import { config } from '../shared/config.ts';
import { go } from '../shared/navigation.ts';
import { localNumber } from '../shared/time.ts';
import { type MediaNode, query, type UserNode } from './data.ts';
import { openPost } from './feed.tsx';
import { Avatar, L, TextButton } from './parts.tsx';
import { Skeleton } from './post.tsx';
import { css, sx } from './styles.ts';

type Loaded = { user: UserNode & { biography: string; thread_id: string }; posts: MediaNode[] };

export function Profile({ user, missing }: { user: string; missing: ReactNode }): ReactNode {
  const [loaded, setLoaded] = useState<Loaded | 'missing' | null>(null);
  useEffect(() => {
    query('PolarisProfilePostsQuery', { username: user }).then(
      (data) => {
        const list = data.xdt_api__v1__feed__user_timeline_graphql_connection as {
          edges: { node: MediaNode }[];
        };
        setLoaded({
          user: data.xdt_api__v1__users__username as Loaded['user'],
          posts: list.edges.map((e) => e.node),
        });
      },
      () => setLoaded('missing'),
    );
  }, [user]);
  if (loaded === 'missing') return missing;
  if (!loaded) return <Skeleton />;
  const own = user === config.me.handle;
  return (
    <div className={sx({ 'max-width': 935, margin: '0 auto', padding: '30px 20px' })}>
      <header className={sx(css.middle, { gap: 40, 'padding-bottom': 40 })}>
        <Avatar user={user} size={150} />
        <section className={sx(css.column, { gap: 16 })}>
          <div className={sx(css.middle, { gap: 16 })}>
            <h2 dir="ltr" className={sx({ 'font-size': 20, 'font-weight': 400, margin: 0 })}>
              {user}
            </h2>
            {config.loggedIn && !own && (
              <>
                <TextButton className={sx(css.fillButton)}>{L.following}</TextButton>
                <TextButton
                  className={sx(css.greyButton)}
                  onClick={() => go(`/direct/t/${loaded.user.thread_id}/`)}
                >
                  {L.message}
                </TextButton>
              </>
            )}
          </div>
          <div className={sx(css.middle, { gap: 24 })}>
            <span>
              <b>{localNumber(config.lang, loaded.posts.length)}</b> {L.posts}
            </span>
            <span>
              <b>{localNumber(config.lang, (Number(loaded.user.pk.slice(-4)) % 4000) + 120)}</b>{' '}
              {L.followers}
            </span>
          </div>
          <div dir="auto">
            <div className={sx(css.bold)}>{loaded.user.full_name}</div>
            <div>{loaded.user.biography}</div>
          </div>
        </section>
      </header>
      <div className={sx({ display: 'grid', 'grid-template-columns': 'repeat(3,1fr)', gap: 4 })}>
        {loaded.posts.map((m) => (
          <a
            key={m.code}
            href={`/${user}/p/${m.code}/`}
            role="link"
            tabIndex={0}
            onClick={(event) => {
              event.preventDefault();
              openPost(m.code);
            }}
          >
            <img
              alt={L.photoBy(user)}
              src={m.display_uri}
              className={sx({ width: '100%', 'aspect-ratio': '3/4', 'object-fit': 'cover' })}
            />
          </a>
        ))}
      </div>
    </div>
  );
}
