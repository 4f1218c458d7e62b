// The classic practice LinkedIn: feed, post page, notifications, profiles, messaging.
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { config, mountPoint, now } from '../../shared/config.ts';
import { followLinks, useLatePath, usePath } from '../../shared/navigation.ts';
import { ago } from '../../shared/time.ts';
import { Face, L, NavIcon, NEWS, picture } from '../parts.tsx';
import { uiStays } from '../stays.ts';
import { Toast } from '../toast.tsx';
import { Page } from './pages.tsx';
import { appLink } from './styles.ts';

const { me } = config;

function Nav({ path }: { path: string }): ReactNode {
  const item = (
    icon: 'home' | 'messaging' | 'notifications',
    label: string,
    href: string,
  ): ReactNode => (
    <li className="global-nav__primary-item">
      <a
        className={`${appLink} global-nav__primary-link ${path.startsWith(href) ? 'global-nav__primary-link--active' : ''}`}
        href={href}
      >
        <NavIcon name={icon} />
        <span className="global-nav__primary-link-text">{label}</span>
      </a>
    </li>
  );
  return (
    <header id="global-nav" className="global-nav">
      <div className="global-nav__content">
        <a href="/feed/" className={`${appLink} global-nav__branding-logo`}>
          in
        </a>
        <div className="global-nav__search">{L.search}</div>
        <nav className="global-nav__nav">
          <ul className="global-nav__primary-items">
            {item('home', L.home, '/feed/')}
            {item('messaging', L.messaging, '/messaging/')}
            {item('notifications', L.notifications, '/notifications/')}
            <li className="global-nav__primary-item">
              <div className="global-nav__me">
                <button type="button" className="global-nav__primary-link-me-menu-trigger">
                  <img
                    alt={me.name}
                    className="global-nav__me-photo evi-image ember-view"
                    src={picture(me.handle)}
                  />
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
          <a
            className={`${appLink} profile-card-profile-picture-container`}
            href={`/in/${me.handle}/`}
          >
            <Face actor={{ handle: me.handle, name: me.name, kind: 'person' }} size={72} />
            <h3 className="profile-card-name">{me.name}</h3>
          </a>
          <p className="t-12">{me.headline}</p>
        </div>
      </div>
      {config.page && (
        <div className="artdeco-card" style={{ padding: 12 }}>
          <a
            href={`/company/${config.page.handle}/`}
            style={{ display: 'flex', gap: 8, alignItems: 'center' }}
          >
            <Face
              actor={{ handle: config.page.handle, name: config.page.name, kind: 'page' }}
              size={24}
            />
            <span>{config.page.name}</span>
          </a>
        </div>
      )}
    </div>
  );
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
                  {NEWS.map((line, i) => (
                    <p key={line} style={{ marginTop: 10 }}>
                      {line}
                      <span className="t-12" style={{ display: 'block' }}>
                        {ago(config.lang, now() - (i * 5 + 2) * 3_600_000, now())}
                      </span>
                    </p>
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
