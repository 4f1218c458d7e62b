// The classic practice LinkedIn: feed, post page, notifications, profiles, messaging.
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { config, mountPoint, now } from '../../shared/config.ts';
import { followLinks, useLatePath, usePath } from '../../shared/navigation.ts';
import { ago } from '../../shared/time.ts';
import { loadCards, loadFeed, loadPost, loadProfile } from '../data.ts';
import { Messaging } from '../messaging.tsx';
import { routeOf, useLoaded } from '../pages.ts';
import { Face, L, picture } from '../parts.tsx';
import { uiStays } from '../stays.ts';
import { Toast } from '../toast.tsx';
import { Update } from './post.tsx';
import { appLink } from './styles.ts';

const { me } = config;

function Nav({ path }: { path: string }): ReactNode {
  const item = (label: string, href: string): ReactNode => (
    <li className="global-nav__primary-item">
      <a className={`${appLink} global-nav__primary-link ${path.startsWith(href) ? 'global-nav__primary-link--active' : ''}`} href={href}>
        <span className="global-nav__primary-link-text">{label}</span>
      </a>
    </li>
  );
  return (
    <header id="global-nav" className="global-nav">
      <div className="global-nav__content">
        <a href="/feed/" className={`${appLink} global-nav__branding-logo`}>in</a>
        <div className="global-nav__search">{L.search}</div>
        <nav className="global-nav__nav">
          <ul className="global-nav__primary-items">
            {item(L.home, '/feed/')}
            {item(L.messaging, '/messaging/')}
            {item(L.notifications, '/notifications/')}
            <li className="global-nav__primary-item">
              <div className="global-nav__me">
                <button type="button" className="global-nav__primary-link-me-menu-trigger">
                  <img alt={me.name} className="global-nav__me-photo evi-image ember-view" src={picture(me.handle)} />
                  <span>{L.me}</span>
                </button>
              </div>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}

function Identity(): ReactNode {
  return (
    <div className="scaffold-layout__sidebar">
      <div className="feed-identity-module artdeco-card">
        <div className="feed-identity-module__banner" />
        <div className="feed-identity-module__actor-meta">
          <a className={`${appLink} profile-card-profile-picture-container`} href={`/in/${me.handle}/`}>
            <Face actor={{ handle: me.handle, name: me.name, kind: 'person' }} size={72} />
            <h3 className="profile-card-name">{me.name}</h3>
          </a>
          <p className="t-12">{me.headline}</p>
        </div>
      </div>
      {config.page && (
        <div className="artdeco-card" style={{ padding: 12 }}>
          <a href={`/company/${config.page.handle}/`} style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
            <Face actor={{ handle: config.page.handle, name: config.page.name, kind: 'page' }} size={24} />
            <span>{config.page.name}</span>
          </a>
        </div>
      )}
    </div>
  );
}

function Feed(): ReactNode {
  const posts = useLoaded(loadFeed, 'feed');
  return (
    <div className="scaffold-finite-scroll scaffold-finite-scroll--infinite">
      <div className="scaffold-finite-scroll__content">{posts?.map((p) => <Update key={p.id} post={p} open={false} />)}</div>
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
                <a className={`${appLink} nt-card__image`} href={`${c.headerImage.actionTarget}/`} aria-label={L.viewProfileOf(who)}>
                  <Face actor={{ handle: c.headerImage.actionTarget.split('/')[2] ?? '', name: who, kind: 'person' }} size={48} />
                </a>
                <div className="nt-card__headline">
                  <a className={`${appLink} nt-card__headline nt-card__text--word-wrap`} href={target.pathname + target.search}>
                    <span className="nt-card__text--3-line" dir="auto">
                      <strong>{who}</strong>
                      {L.mentionedLi('')}
                    </span>
                  </a>
                  <a className={`${appLink} nt-card__quote`} href={target.pathname + target.search} dir="auto">
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
          <div className="text-body-medium" dir="auto">{actor.headline}</div>
          {actor.handle !== me.handle && (
            <div style={{ display: 'flex', gap: 8, marginTop: 16 }}>
              <a className={`${appLink} artdeco-button artdeco-button--primary message-anywhere-button`} href={`/messaging/compose/?recipient=${actor.handle}`}>{L.message}</a>
              <button type="button" className="artdeco-button artdeco-button--secondary">{actor.kind === 'page' ? L.following : L.connect}</button>
            </div>
          )}
        </div>
      </section>
      {posts.map((p) => <Update key={p.id} post={p} open={false} />)}
    </>
  );
}

function Missing(): ReactNode {
  return (
    <div className="artdeco-card" style={{ padding: 40, textAlign: 'center' }}>
      <h1 style={{ fontSize: 24, lineHeight: '32px' }}>{L.notFoundLi}</h1>
      <p className="t-12">{L.notFoundLiText}</p>
      <a className="artdeco-button--secondary" style={{ display: 'inline-block', marginTop: 16 }} href="/feed/">{L.goHome}</a>
    </div>
  );
}

function Page({ path }: { path: string }): ReactNode {
  const route = routeOf(path);
  if (route.page === 'feed') return <Feed />;
  if (route.page === 'post') return <PostPage id={route.id} />;
  if (route.page === 'notifications') return <Notifications />;
  if (route.page === 'profile') return <Profile who={route.who} />;
  if (route.page === 'messaging') return <Messaging thread={route.thread} recipient={route.recipient} />;
  return <Missing />;
}

function App(): ReactNode {
  const path = usePath();
  const late = useLatePath();
  return (
    <div className="application-outlet">
      <Nav path={path} />
      <div className="authentication-outlet">
        <div className="scaffold-layout scaffold-layout--sidebar-main-aside">
          <div className="scaffold-layout__inner scaffold-layout-container">
            <div className="scaffold-layout__row scaffold-layout__content scaffold-layout__content--sidebar-main-aside">
              <Identity />
              <main className={`scaffold-layout__main ${appLink}`} aria-label={L.mainFeed}>
                {late && <Page key={late} path={late} />}
              </main>
              <aside className="scaffold-layout__aside">
                <div className="artdeco-card" style={{ padding: 16 }}>
                  <h2 style={{ fontWeight: 600 }}>{L.news}</h2>
                  {['☕', '📦', '🛠'].map((sign, i) => (
                    <p key={sign} className="t-12" style={{ marginTop: 10 }}>{ago(config.lang, now() - (i * 5 + 2) * 3_600_000, now())}</p>
                  ))}
                </div>
              </aside>
            </div>
          </div>
        </div>
      </div>
      <Toast />
    </div>
  );
}

const root = mountPoint();
followLinks(root, uiStays);
setTimeout(() => createRoot(root).render(<App />), 30);
