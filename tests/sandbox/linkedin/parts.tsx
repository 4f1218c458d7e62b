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

export function Face({ actor, size, className = '' }: { actor: Pick<ActorRow, 'handle' | 'name' | 'kind'>; size: number; className?: string }): ReactNode {
  return (
    <img
      alt={L.viewGraphic(actor.name)}
      className={className}
      src={picture(actor.handle)}
      style={{ width: size, height: size, borderRadius: actor.kind === 'page' ? 4 : '50%', flexShrink: 0 }}
    />
  );
}
