// The new practice LinkedIn: React with server-driven screens, everything hashed.
import { type ReactNode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { config, mountPoint, now } from '../../shared/config.ts';
import { followLinks, useLatePath, usePath } from '../../shared/navigation.ts';
import { ago } from '../../shared/time.ts';
import { absolute, L, NavIcon, NEWS } from '../parts.tsx';
import { uiStays } from '../stays.ts';
import { Toast } from '../toast.tsx';
import { Page } from './pages.tsx';
import { Figure, useKey } from './parts.tsx';
import { css, sx } from './styles.ts';

const { me } = config;

function Header(): ReactNode {
  const link = (
    icon: 'home' | 'messaging' | 'notifications',
    label: string,
    href: string,
  ): ReactNode => (
    <a
      href={href}
      className={sx({
        display: 'flex',
        'flex-direction': 'column',
        'align-items': 'center',
        'min-width': 74,
        color: 'var(--soft)',
        'font-size': 12,
        'line-height': '16px',
        gap: 2,
      })}
    >
      <NavIcon name={icon} />
      <span>{label}</span>
    </a>
  );
  return (
    <header
      className={sx({
        position: 'sticky',
        top: 0,
        'z-index': 20,
        'background-color': 'var(--nav)',
        'border-bottom': '1px solid var(--line)',
      })}
    >
      <div
        data-testid="primary-nav"
        className={sx(css.middle, {
          'max-width': 1128,
          margin: 'auto',
          height: 52,
          padding: '0 16px',
        })}
      >
        <div
          role="button"
          tabIndex={0}
          className={sx({
            'background-color': '#0a66c2',
            color: '#fff',
            'font-weight': 700,
            'font-size': 20,
            'border-radius': 4,
            width: 34,
            height: 34,
            display: 'flex',
            'align-items': 'center',
            'justify-content': 'center',
          })}
        >
          in
        </div>
        <div
          className={sx({
            flex: '0 1 280px',
            'background-color': 'var(--hover)',
            'border-radius': 20,
            padding: '7px 14px',
            color: 'var(--soft)',
          })}
        >
          {L.search}
        </div>
        <nav
          componentkey="primaryNavLinksComponentRef"
          className={sx(css.middle, { 'margin-inline-start': 'auto' })}
        >
          {link('home', L.home, '/feed/')}
          {link('messaging', L.messaging, '/messaging/')}
          {link('notifications', L.notifications, '/notifications/?filter=mentions_all')}
        </nav>
      </div>
    </header>
  );
}

function Card(): ReactNode {
  const outer = useKey();
  const key = useKey();
  return (
    <div componentkey={outer}>
      <div className={sx(css.card)}>
        <div
          className={sx({ height: 54, background: 'linear-gradient(120deg,#6f8f86,#b5c4a8)' })}
        />
        <div className={sx({ padding: '0 12px 16px', 'margin-top': -34 })}>
          <Figure
            actor={{ name: me.name, handle: me.handle, kind: 'person', path: `/in/${me.handle}/` }}
            size={72}
          />
          <a componentkey={key} href={absolute(`/in/${me.handle}/`)} tabIndex={0}>
            <p className={sx(css.bold, { 'font-size': 18, 'margin-top': 8 })}>{me.name}</p>
          </a>
          <p className={sx(css.soft)}>{me.headline}</p>
        </div>
      </div>
      {config.page && (
        <div className={sx(css.card, css.pad, css.middle)}>
          <Figure actor={{ ...config.page, path: `/company/${config.page.handle}/` }} size={24} />
          <p>{config.page.name}</p>
        </div>
      )}
    </div>
  );
}

function App(): ReactNode {
  const path = usePath();
  const late = useLatePath();
  // The real page sets this when it has taken over the server's HTML.
  useEffect(() => document.body.setAttribute('data-rehydrated', 'true'), []);
  const feed = path.startsWith('/feed/') && !path.startsWith('/feed/update');
  return (
    <div>
      <Header />
      <div
        role="main"
        data-sdui-screen={
          feed
            ? 'com.linkedin.sdui.flagshipnav.feed.MainFeed'
            : 'com.linkedin.sdui.flagshipnav.feed.UpdateDetail'
        }
      >
        <div>
          <main id="workspace" tabIndex={0} className={sx({ outline: 'none' })}>
            <div
              className={sx({
                display: 'grid',
                'grid-template-columns': '225px minmax(0,1fr) 300px',
                gap: 24,
                'max-width': 1128,
                margin: '24px auto',
                padding: '0 16px',
                'align-items': 'start',
              })}
            >
              <Card />
              <div>
                <div>{late && <Page key={late} path={late} />}</div>
              </div>
              <div className={sx(css.card, css.pad)}>
                <p className={sx(css.bold)}>{L.news}</p>
                {NEWS.map((line, i) => (
                  <div key={line} className={sx({ 'margin-top': 10 })}>
                    <p>{line}</p>
                    <p className={sx(css.soft)}>
                      {ago(config.lang, now() - (i * 5 + 2) * 3_600_000, now())}
                    </p>
                  </div>
                ))}
              </div>
            </div>
          </main>
        </div>
      </div>
      <Toast />
    </div>
  );
}

const root = mountPoint();
root.setAttribute('data-strictmode', 'true');
followLinks(root, uiStays);
setTimeout(() => createRoot(root).render(<App />), 30);
