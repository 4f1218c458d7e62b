// The new front end's pages: feed, post, notifications, profile.
import type { ReactNode } from 'react';
import { config, now } from '../../shared/config.ts';
import { ago } from '../../shared/time.ts';
import { loadCards, loadFeed, loadPost, loadProfile } from '../data.ts';
import { routeOf, useLoaded } from '../pages.ts';
import { L } from '../parts.tsx';
import { Figure, useKey } from './parts.tsx';
import { ListItem } from './post.tsx';
import { css, sx } from './styles.ts';

export function List({ children, testid }: { children: ReactNode; testid: string }): ReactNode {
  return (
    <div
      componentkey={`container-update-list_${testid}-lazy-container`}
      data-component-type="LazyColumn"
      data-testid={testid}
      role="list"
    >
      {children}
    </div>
  );
}

/** A list's row wrapper, twice as deep as needed, as there. */
const Slot = ({ children }: { children: ReactNode }): ReactNode => (
  <div data-display-contents="true">
    <div>{children}</div>
  </div>
);

function Feed(): ReactNode {
  const posts = useLoaded(loadFeed, 'feed');
  return (
    <List testid="mainFeed">
      {posts?.map((p) => (
        <Slot key={p.id}>
          <ListItem post={p} open={false} feed />
        </Slot>
      ))}
    </List>
  );
}

function PostPage({ id }: { id: string }): ReactNode {
  const post = useLoaded(() => loadPost(id), id);
  if (post === null) return <Missing />;
  return (
    <List testid="detailFeed">
      {post && (
        <Slot>
          <ListItem post={post} open feed={false} />
        </Slot>
      )}
    </List>
  );
}

function Notifications(): ReactNode {
  const cards = useLoaded(loadCards, 'cards');
  const key = useKey();
  return (
    <div className={sx(css.card)}>
      <div className={sx(css.middle, css.pad)}>
        {[L.all, L.myPosts, L.mentionsTab].map((label, i) => (
          <button
            key={label}
            type="button"
            aria-pressed={i === 2}
            className={i === 2 ? sx(css.blue) : sx(css.outline)}
          >
            <span>{label}</span>
          </button>
        ))}
      </div>
      <div
        data-component-type="LazyColumn"
        data-testid="notificationsList"
        role="list"
        componentkey={key}
      >
        {cards?.map((c) => {
          const name = c.headline.text.replace(/ mentioned you.*$/, '');
          const target = new URL(c.cardAction.actionTarget);
          const path = `${c.headerImage.actionTarget}/`;
          return (
            <div
              key={c.entityUrn}
              role="listitem"
              className={sx(css.row, css.pad, {
                'border-top': '1px solid var(--line)',
                'background-color': c.read ? 'transparent' : 'var(--hover)',
              })}
            >
              <Figure
                actor={{ name, handle: path.split('/')[2] ?? '', kind: 'person', path }}
                size={48}
              />
              <a href={target.pathname + target.search} className={sx(css.grow)} tabIndex={0}>
                <p>
                  <strong>
                    <bdi>{name}</bdi>
                  </strong>
                  {L.mentionedLi('')}
                </p>
                <p
                  dir="auto"
                  className={sx(css.text, {
                    border: '1px solid var(--line)',
                    'border-radius': 8,
                    padding: '8px 12px',
                    'margin-top': 6,
                  })}
                >
                  {c.contentPrimaryText[0]?.text}
                </p>
              </a>
              <p className={sx(css.soft)}>{ago(config.lang, c.publishedAt, now(), true)}</p>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Profile({ who }: { who: string }): ReactNode {
  const data = useLoaded(() => loadProfile(who), who);
  if (data === null) return <Missing />;
  if (!data) return null;
  const { actor, posts } = data;
  return (
    <div>
      <section className={sx(css.card)}>
        <div
          className={sx({ height: 150, background: 'linear-gradient(120deg,#4d6d7a,#a9b89a)' })}
        />
        <div className={sx({ padding: '0 24px 24px', 'margin-top': -60 })}>
          <Figure actor={actor} size={120} />
          <h1
            dir="auto"
            className={sx({
              'font-size': 24,
              'line-height': '30px',
              'font-weight': 600,
              'margin-top': 10,
            })}
          >
            {actor.name}
          </h1>
          <p dir="auto">{actor.headline}</p>
          {actor.handle !== config.me.handle && (
            <div className={sx(css.middle, { 'margin-top': 16 })}>
              <a href={`/messaging/compose/?recipient=${actor.handle}`} className={sx(css.blue)}>
                {L.message}
              </a>
              <button type="button" className={sx(css.outline)}>
                {actor.kind === 'page' ? L.following : L.connect}
              </button>
            </div>
          )}
        </div>
      </section>
      <List testid="profileFeed">
        {posts.map((p) => (
          <Slot key={p.id}>
            <ListItem post={p} open={false} feed />
          </Slot>
        ))}
      </List>
    </div>
  );
}

function Missing(): ReactNode {
  return (
    <div className={sx(css.card, { padding: 40, 'text-align': 'center' })}>
      <h1 className={sx({ 'font-size': 24, 'line-height': '32px' })}>{L.notFoundLi}</h1>
      <p className={sx(css.soft)}>{L.notFoundLiText}</p>
      <a href="/feed/" className={sx(css.link)}>
        {L.goHome}
      </a>
    </div>
  );
}

export function Page({ path }: { path: string }): ReactNode {
  const route = routeOf(path);
  if (route.page === 'feed') return <Feed />;
  if (route.page === 'post') return <PostPage id={route.id} />;
  if (route.page === 'notifications') return <Notifications />;
  if (route.page === 'profile') return <Profile who={route.who} />;
  return <Missing />;
}
