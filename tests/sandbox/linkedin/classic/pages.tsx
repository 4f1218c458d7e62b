// The classic front end's pages: feed, post, notifications, profile, messaging.
import type { ReactNode } from 'react';
import { config, now } from '../../shared/config.ts';
import { ago } from '../../shared/time.ts';
import { loadCards, loadFeed, loadPost, loadProfile } from '../data.ts';
import { Messaging } from '../messaging.tsx';
import { routeOf, useLoaded } from '../pages.ts';
import { Face, L } from '../parts.tsx';
import { Update } from './post.tsx';
import { appLink } from './styles.ts';

const { me } = config;

function Feed(): ReactNode {
  const posts = useLoaded(loadFeed, 'feed');
  return (
    <div className="scaffold-finite-scroll scaffold-finite-scroll--infinite">
      <div className="scaffold-finite-scroll__content">
        {posts?.map((p) => (
          <Update key={p.id} post={p} open={false} />
        ))}
      </div>
    </div>
  );
}

function PostPage({ id }: { id: string }): ReactNode {
  const post = useLoaded(() => loadPost(id), id);
  if (post === null) return <Missing />;
  return post ? <Update post={post} open /> : null;
}

function Notifications(): ReactNode {
  const cards = useLoaded(loadCards, 'cards');
  return (
    <div className="artdeco-card">
      <div className="nt-pills">
        <span className="nt-pill">{L.all}</span>
        <span className="nt-pill">{L.myPosts}</span>
        <span className="nt-pill nt-pill--active">{L.mentionsTab}</span>
      </div>
      <section className="nt-card-list">
        {cards?.map((c) => {
          const who = c.headline.text.replace(/ mentioned you.*$/, '');
          const target = new URL(c.cardAction.actionTarget);
          return (
            <div key={c.entityUrn} data-finite-scroll-hotkey-item="">
              <article className={`nt-card ${c.read ? '' : 'nt-card--unread'}`}>
                <a
                  className={`${appLink} nt-card__image`}
                  href={`${c.headerImage.actionTarget}/`}
                  aria-label={L.viewProfileOf(who)}
                >
                  <Face
                    actor={{
                      handle: c.headerImage.actionTarget.split('/')[2] ?? '',
                      name: who,
                      kind: 'person',
                    }}
                    size={48}
                  />
                </a>
                <div className="nt-card__headline">
                  <a
                    className={`${appLink} nt-card__headline nt-card__text--word-wrap`}
                    href={target.pathname + target.search}
                  >
                    <span className="nt-card__text--3-line">
                      <strong>
                        <bdi>{who}</bdi>
                      </strong>
                      {L.mentionedLi('')}
                    </span>
                  </a>
                  <a
                    className={`${appLink} nt-card__quote`}
                    href={target.pathname + target.search}
                    dir="auto"
                  >
                    {c.contentPrimaryText[0]?.text}
                  </a>
                </div>
                <p className="nt-card__time-ago">{ago(config.lang, c.publishedAt, now(), true)}</p>
              </article>
            </div>
          );
        })}
      </section>
    </div>
  );
}

function Profile({ who }: { who: string }): ReactNode {
  const data = useLoaded(() => loadProfile(who), who);
  if (data === null) return <Missing />;
  if (!data) return null;
  const { actor, posts } = data;
  return (
    <>
      <section className="artdeco-card">
        <div className="pv-banner" />
        <div className="pv-top-card">
          <Face actor={actor} size={120} />
          <h1 dir="auto">{actor.name}</h1>
          <div className="text-body-medium" dir="auto">
            {actor.headline}
          </div>
          {actor.handle !== me.handle && (
            <div style={{ display: 'flex', gap: 8, marginTop: 16 }}>
              <a
                className={`${appLink} artdeco-button artdeco-button--primary message-anywhere-button`}
                href={`/messaging/compose/?recipient=${actor.handle}`}
              >
                {L.message}
              </a>
              <button type="button" className="artdeco-button artdeco-button--secondary">
                {actor.kind === 'page' ? L.following : L.connect}
              </button>
            </div>
          )}
        </div>
      </section>
      {posts.map((p) => (
        <Update key={p.id} post={p} open={false} />
      ))}
    </>
  );
}

function Missing(): ReactNode {
  return (
    <div className="artdeco-card" style={{ padding: 40, textAlign: 'center' }}>
      <h1 style={{ fontSize: 24, lineHeight: '32px' }}>{L.notFoundLi}</h1>
      <p className="t-12">{L.notFoundLiText}</p>
      <a
        className="artdeco-button--secondary"
        style={{ display: 'inline-block', marginTop: 16 }}
        href="/feed/"
      >
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
  if (route.page === 'messaging')
    return <Messaging thread={route.thread} recipient={route.recipient} />;
  return <Missing />;
}
