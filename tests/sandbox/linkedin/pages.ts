// Loading the thing an address names, for both front ends.
import { useEffect, useState } from 'react';

/** undefined: not there yet; null: no such thing. */
export function useLoaded<T>(load: () => Promise<T>, key: string): T | null | undefined {
  const [value, setValue] = useState<T | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    setValue(undefined);
    load().then(
      (found) => wanted && setValue(found),
      () => wanted && setValue(null),
    );
    return () => {
      wanted = false;
    };
    // `load` is a new function on every render; `key` says when it means something else.
  }, [key]);
  return value;
}

export type Route =
  | { page: 'feed' | 'notifications' | 'missing' }
  | { page: 'post'; id: string }
  | { page: 'profile'; who: string }
  | { page: 'messaging'; thread: string | null; recipient: string | null };

export function routeOf(path: string): Route {
  const url = new URL(path, location.origin);
  const at = decodeURIComponent(url.pathname);
  const id = /^\/(?:feed\/update|posts)\/.*(?:activity|ugcPost|share)[:-](\d+)/.exec(at)?.[1];
  if (id) return { page: 'post', id };
  if (at === '/feed/' || at === '/') return { page: 'feed' };
  if (at.startsWith('/notifications')) return { page: 'notifications' };
  const who = /^\/(?:in|company)\/([^/]+)/.exec(at)?.[1];
  if (who) return { page: 'profile', who };
  if (at.startsWith('/messaging')) {
    return {
      page: 'messaging',
      thread: /^\/messaging\/thread\/([^/]+)/.exec(at)?.[1] ?? null,
      recipient: url.searchParams.get('recipient'),
    };
  }
  return { page: 'missing' };
}
