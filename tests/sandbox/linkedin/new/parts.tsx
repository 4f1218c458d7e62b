// Pieces of the new front end: icons named by id, pictures in figures, expandable text.
import { type ReactNode, useState } from 'react';
import type { ActorRow } from '../data.ts';
import { segments } from '../mentions.ts';
import { absolute, L, picture } from '../parts.tsx';
import { css, randomKey, sx } from './styles.ts';

const PATHS: Record<string, string> = {
  'comment-small':
    'M5 8h5v1H5zm6-2H5v1h6zm4 .5A5.500 5.500 0 0 1 12.600 11L8 14v-2H6.500a5.500 5.500 0 0 1 0-11h3A5.500 5.500 0 0 1 15 6.500Z',
  'thumbs-up-outline-small':
    'M12.900 7 10.900 4.300A4 4 0 0 1 10 1.500 1.500 1.500 0 0 0 8.500 0 2.500 2.500 0 0 0 6 2.500V5H3.500A2.500 2.500 0 0 0 1 7.500l1 4A2.500 2.500 0 0 0 4.500 14H14V7Z',
  'repost-small':
    'M4 10H3V5.500A2.500 2.500 0 0 1 5.500 3H9L7.500 1H9l3 2.500L9 6H7.500L9 4H5.500A1.500 1.500 0 0 0 4 5.500Zm9-4h-1v4.500A1.500 1.500 0 0 1 10.500 12H7l1.500-2H7l-3 2.500L7 15h1.500L7 13h3.500a2.500 2.500 0 0 0 2.500-2.500Z',
  'send-privately-small': 'M14 2 0 6.700 5 10l4.900-2.900L7 11.500 9.700 16Z',
  'overflow-web-ios-small':
    'M3 9.500A1.500 1.500 0 1 1 4.500 8 1.500 1.500 0 0 1 3 9.500m5 0A1.500 1.500 0 1 1 9.500 8 1.500 1.500 0 0 1 8 9.500m5 0A1.500 1.500 0 1 1 14.500 8 1.500 1.500 0 0 1 13 9.500',
  'chevron-up-small': 'M4 10 8 6l4 4Z',
  'globe-americas-small': 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z',
  'close-small': 'm13 4-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4 1-1 4 4 4-4Z',
};

export function Icon({ id, label }: { id: string; label?: string }): ReactNode {
  return (
    <svg
      id={id}
      aria-hidden={label ? 'false' : 'true'}
      aria-label={label ?? ''}
      data-supported-dps="16x16"
      height="16"
      width="16"
      viewBox="0 0 16 16"
      role="img"
    >
      <path d={PATHS[id]} fill="currentColor" />
    </svg>
  );
}

/** A key per mounted component, as `componentkey="7ba5f173-…"`. */
export function useKey(): string {
  return useState(randomKey)[0];
}

export function Figure({
  actor,
  size,
}: {
  actor: Pick<ActorRow, 'name' | 'handle' | 'kind' | 'path'>;
  size: number;
}): ReactNode {
  const key = useKey();
  return (
    <a componentkey={key} href={absolute(actor.path)} tabIndex={0}>
      <figure componentkey={key} style={{ width: size, height: size }}>
        <img
          alt={L.viewProfileOf(actor.name)}
          data-loaded="true"
          src={picture(actor.handle)}
          style={{ width: size, height: size, borderRadius: actor.kind === 'page' ? 4 : '50%' }}
        />
      </figure>
    </a>
  );
}

export function TextBox({ text }: { text: string }): ReactNode {
  const key = useKey();
  return (
    <p componentkey={key}>
      <span className={sx(css.text)} data-testid="expandable-text-box" tabIndex={-1} dir="auto">
        {segments(text).map((s, i) =>
          s.href ? (
            <a key={`${i}${s.text}`} href={absolute(s.href)} tabIndex={-1} className={sx(css.link)}>
              <span>
                <strong>{s.text}</strong>
              </span>
            </a>
          ) : (
            s.text
          ),
        )}
      </span>
    </p>
  );
}

declare module 'react' {
  interface HTMLAttributes<T> {
    /** The new LinkedIn front end's own attribute on any element. */
    componentkey?: string;
  }
}
