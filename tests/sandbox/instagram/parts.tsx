// Small pieces every practice Instagram page uses.
import type { ReactNode } from 'react';
import { config } from '../shared/config.ts';
import { LABELS } from '../shared/i18n.ts';
import { css, deep, sx } from './styles.ts';

export const L = LABELS[config.lang];
export const me = config.me;

/** A text button: a div, as there. */
export function TextButton({
  onClick,
  className,
  children,
}: {
  onClick?: () => void;
  className?: string;
  children: ReactNode;
}): ReactNode {
  return (
    <div
      className={className ?? sx(css.pointer)}
      role="button"
      tabIndex={0}
      onClick={onClick}
      onKeyDown={(e) => {
        if (e.key === 'Enter' || e.key === ' ') onClick?.();
      }}
    >
      {children}
    </div>
  );
}

export function Avatar({ user, size = 32 }: { user: string; size?: number }): ReactNode {
  return (
    <img
      alt={L.profilePicture(user)}
      className={sx(css.avatar, { width: size, height: size })}
      draggable={false}
      src={`/static/avatar/${user}.svg`}
    />
  );
}

export function AvatarLink({ user, size = 32 }: { user: string; size?: number }): ReactNode {
  return (
    <span className={sx(deep)}>
      <div>
        <a
          href={`/${user}/`}
          role="link"
          tabIndex={0}
          className={sx(css.middle)}
          style={{ height: size, width: size }}
        >
          <Avatar user={user} size={size} />
        </a>
      </div>
    </span>
  );
}

export function NameLink({ user }: { user: string }): ReactNode {
  return (
    <span>
      <span className={sx({ display: 'inline-block' })}>
        <div>
          <a href={`/${user}/`} role="link" tabIndex={0} className={sx(css.bold)}>
            <div>
              <div className={sx(css.middle)}>
                <span dir="auto" className={sx(css.bold)}>
                  {user}
                </span>
              </div>
            </div>
          </a>
        </div>
      </span>
    </span>
  );
}

const TOKEN = /(@[A-Za-z0-9_](?:[\w.]*\w)?|#[\p{L}\p{N}_]+)/gu;

/** Text with its mentions and tags as links. */
export function RichText({ text }: { text: string }): ReactNode {
  return text.split(TOKEN).map((part, i) => {
    const key = `${i}${part}`;
    if (i % 2 === 0) return part;
    const href = part.startsWith('@')
      ? `/${part.slice(1)}/`
      : `/explore/tags/${encodeURIComponent(part.slice(1).toLowerCase())}/`;
    return (
      <a key={key} href={href} role="link" tabIndex={0} className={sx(css.link)}>
        {part}
      </a>
    );
  });
}

let raise: (text: string) => void = () => {};
export const setToast = (show: (text: string) => void): void => {
  raise = show;
};
export const toast = (text: string): void => raise(text);
