// Small pieces both LinkedIn front ends and messaging use.
import type { ReactNode } from 'react';
import { config } from '../shared/config.ts';
import { LABELS } from '../shared/i18n.ts';
import type { ActorRow } from './data.ts';

export const L = LABELS[config.lang];

export const picture = (handle: string): string => `/static/avatar/${handle}.svg`;

export const absolute = (path: string): string => `https://www.linkedin.com${path}`;

let raise: (text: string) => void = () => {};
export const setToast = (show: (text: string) => void): void => {
  raise = show;
};
export const toast = (text: string): void => raise(text);

export function Face({
  actor,
  size,
  className = '',
}: {
  actor: Pick<ActorRow, 'handle' | 'name' | 'kind'>;
  size: number;
  className?: string;
}): ReactNode {
  return (
    <img
      alt={L.viewGraphic(actor.name)}
      className={className}
      src={picture(actor.handle)}
      style={{
        width: size,
        height: size,
        borderRadius: actor.kind === 'page' ? 4 : '50%',
        flexShrink: 0,
      }}
    />
  );
}

const NAV_ICONS = {
  home: 'M23 9v2h-2v7a3 3 0 0 1-3 3h-4v-6h-4v6H6a3 3 0 0 1-3-3v-7H1V9l11-7Z',
  messaging: 'M16 4H8a7 7 0 0 0 0 14h4v4l8.200-5.300A7 7 0 0 0 16 4Z',
  notifications: 'M22 19h-8.300a2 2 0 1 1-3.400 0H2v-1l2-2v-6a8 8 0 0 1 16 0v6l2 2Z',
};

export function NavIcon({ name }: { name: keyof typeof NAV_ICONS }): ReactNode {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <path d={NAV_ICONS[name]} fill="currentColor" />
    </svg>
  );
}

/** Headlines for the side column, so a page looks inhabited. */
export const NEWS = [
  'Home espresso sales up again',
  'Snow slows couriers in the west',
  'Repair desks return to the high street',
  'Why shoppers keep their kettles',
];
