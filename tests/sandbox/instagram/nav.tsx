// The rail beside the page. It stands outside `main`, and its profile picture says who is logged in.
import type { ReactNode } from 'react';
import { config } from '../shared/config.ts';
import { Icon } from './icons.tsx';
import { Avatar, L, me } from './parts.tsx';
import { css, sx } from './styles.ts';

function Item({
  href,
  children,
  label,
}: {
  href: string;
  label: string;
  children: ReactNode;
}): ReactNode {
  return (
    <div>
      <span>
        <div>
          <a
            href={href}
            role="link"
            tabIndex={0}
            className={sx(css.middle, {
              gap: 16,
              padding: 12,
              margin: '4px 0',
              'border-radius': 8,
              ':hover': { 'background-color': 'var(--hover)' },
            })}
          >
            <div>
              <div>{children}</div>
            </div>
            <div style={{ opacity: 1 }}>
              <div style={{ width: '100%' }}>
                <span
                  dir="auto"
                  className={sx({
                    'font-size': 16,
                    '@media (max-width:1100px)': { display: 'none' },
                  })}
                >
                  <span>{label}</span>
                </span>
              </div>
            </div>
          </a>
        </div>
      </span>
    </div>
  );
}

export function Nav(): ReactNode {
  return (
    <div
      className={sx(css.column, {
        order: -1,
        'align-self': 'stretch',
        position: 'sticky',
        top: 0,
        height: '100vh',
        padding: '8px 12px',
        width: 220,
        'border-inline-end': '1px solid var(--line)',
        '@media (max-width:1100px)': { width: 73 },
      })}
    >
      <div className={sx({ padding: '22px 12px 18px' })}>
        <a href="/" role="link" tabIndex={0}>
          <span
            className={sx({
              'font-family': 'Georgia,"Times New Roman",serif',
              'font-style': 'italic',
              'font-size': 24,
              '@media (max-width:1100px)': { 'font-size': 12 },
            })}
          >
            Instagram
          </span>
        </a>
      </div>
      {config.loggedIn ? (
        <>
          <Item href="/" label={L.home}>
            <Icon name="home" label={L.home} />
          </Item>
          <Item href="#" label={L.search}>
            <Icon name="search" label={L.search} />
          </Item>
          <Item href="#" label={L.explore}>
            <Icon name="explore" label={L.explore} />
          </Item>
          <Item href="#" label={L.reels}>
            <Icon name="reels" label={L.reels} />
          </Item>
          <Item href="/direct/inbox/" label={L.messages}>
            <Icon name="messages" label={L.messages} />
          </Item>
          <Item href="/accounts/activity/" label={L.notifications}>
            <Icon name="like" label={L.notifications} />
          </Item>
          <Item href="#" label={L.create}>
            <Icon name="create" label={L.create} />
          </Item>
          <Item href={`/${me.handle}/`} label={L.profile}>
            <Avatar user={me.handle} size={24} />
          </Item>
          <div className={sx({ flex: '1 1 auto' })} />
          <Item href="#" label={L.moreMenu}>
            <Icon name="menu" label={L.moreMenu} />
          </Item>
        </>
      ) : (
        <div className={sx(css.column, { gap: 12, padding: 8 })}>
          <a href="#" className={sx(css.fillButton, { 'text-align': 'center' })}>
            {L.logIn}
          </a>
          <a href="#" className={sx(css.blueButton, { 'text-align': 'center' })}>
            {L.signUp}
          </a>
        </div>
      )}
    </div>
  );
}
