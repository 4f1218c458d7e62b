// The practice Instagram: one page app, drawn by React after load like the real one.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { config, mountPoint } from '../shared/config.ts';
import { followLinks, go, useLatePath, usePath } from '../shared/navigation.ts';
import { Activity } from './activity.tsx';
import { Inbox } from './direct.tsx';
import { Feed, PostDialog } from './feed.tsx';
import { Nav } from './nav.tsx';
import { L, setToast } from './parts.tsx';
import { PostLoader } from './post.tsx';
import { Profile } from './profile.tsx';
import { css, sx } from './styles.ts';

const POST = /^\/(?:[\w.]+\/)?(?:p|reel)\/([\w-]+)/;

function Missing(): ReactNode {
  return (
    <div className={sx({ 'text-align': 'center', padding: '80px 24px' })}>
      <h2 className={sx({ 'font-size': 24, 'line-height': '30px' })}>{L.notFound}</h2>
      <p className={sx(css.soft)}>
        {L.notFoundText}{' '}
        <a href="/" className={sx(css.link)}>
          {L.goBack}
        </a>
      </p>
    </div>
  );
}

function Page({ path }: { path: string }): ReactNode {
  const at = path.split('?')[0] ?? '/';
  const code = POST.exec(at)?.[1];
  if (code) {
    return (
      <div className={sx({ 'max-width': 935, margin: '0 auto', padding: '30px 20px' })}>
        <PostLoader code={code} dialog={false} missing={<Missing />} />
      </div>
    );
  }
  if (at === '/') return <Feed />;
  if (at === '/accounts/activity/') return <Activity />;
  if (at === '/direct/inbox/') return <Inbox threadId={null} />;
  const thread = /^\/direct\/t\/(\w+)/.exec(at)?.[1];
  if (thread) return <Inbox key={thread} threadId={thread} />;
  const user = /^\/([\w.]+)\/?$/.exec(at)?.[1];
  if (user) return <Profile key={user} user={user} missing={<Missing />} />;
  return <Missing />;
}

/** The page under a dialog, kept while the dialog is open. */
function under(): string | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('over' in state)) return null;
  return typeof state.over === 'string' ? state.over : null;
}

function Toast(): ReactNode {
  const [text, setText] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    setToast((shown) => {
      setText(shown);
      clearTimeout(timer);
      timer = setTimeout(() => setText(''), 4000);
    });
  }, []);
  if (!text) return null;
  return (
    <div
      role="alert"
      className={sx({
        position: 'fixed',
        bottom: 20,
        left: 20,
        right: 20,
        'z-index': 60,
        display: 'flex',
        'justify-content': 'center',
      })}
    >
      <div
        className={sx({
          'background-color': '#262626',
          color: '#fff',
          padding: '12px 18px',
          'border-radius': 8,
          'box-shadow': '0 2px 10px rgb(0 0 0/.3)',
        })}
      >
        {text}
      </div>
    </div>
  );
}

function App(): ReactNode {
  const path = usePath();
  const late = useLatePath();
  const over = under();
  const code = POST.exec(path)?.[1];
  // Closing the dialog shows the page that was under it at once: it never left.
  const kept = useRef<string | null>(null);
  const shown = over && code ? over : (late ?? (kept.current === path ? path : null));
  if (shown !== null) kept.current = shown;
  return (
    <div>
      <div className={sx({ display: 'flex' })}>
        <div className={sx(css.grow)}>
          <div>
            <div>
              <section>
                <main role="main" className={sx({ 'min-height': '100vh' })}>
                  {shown !== null && <Page key={shown} path={shown} />}
                </main>
              </section>
            </div>
          </div>
        </div>
        <Nav />
      </div>
      {over && code && late !== null && (
        <PostDialog code={code} onClose={() => (history.length > 1 ? history.back() : go(over))} />
      )}
      <Toast />
    </div>
  );
}

// A reload of a post opened over the feed shows the post's own page.
history.replaceState(null, '');
const root = mountPoint();
followLinks(root);
document.documentElement.lang = config.lang;
setTimeout(() => createRoot(root).render(<App />), 30);
