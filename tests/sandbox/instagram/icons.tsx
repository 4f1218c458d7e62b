// The practice Instagram's icons (drawn for it).
import type { ReactNode } from 'react';

const PATHS: Record<string, ReactNode> = {
  like: (
    <path
      d="M12 20.5 4.4 13a5 5 0 0 1 7.1-7l.5.5.5-.5a5 5 0 0 1 7.1 7Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
  liked: <path d="M12 20.5 4.4 13a5 5 0 0 1 7.1-7l.5.5.5-.5a5 5 0 0 1 7.1 7Z" fill="#ff3040" />,
  comment: (
    <path
      d="M20.7 17A10 10 0 1 0 17 20.7l4.5 1Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
  share: (
    <path d="M22 3 2 9l8 4 4 8 8-18Zm0 0L10 13" fill="none" stroke="currentColor" strokeWidth="2" />
  ),
  repost: (
    <path
      d="M4 12V8q0-3 3-3h11m-3-3 3 3-3 3M20 12v4q0 3-3 3H6m3 3-3-3 3-3"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
  save: <path d="M19 21 12 14l-7 7V3h14Z" fill="none" stroke="currentColor" strokeWidth="2" />,
  more: (
    <>
      <circle cx="12" cy="12" r="1.6" />
      <circle cx="5.5" cy="12" r="1.6" />
      <circle cx="18.5" cy="12" r="1.6" />
    </>
  ),
  emoji: (
    <>
      <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <circle cx="8.7" cy="10" r="1.3" />
      <circle cx="15.3" cy="10" r="1.3" />
      <path d="M7.5 14.5q4.5 4.5 9 0" fill="none" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  plus: (
    <>
      <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M12 7v10M7 12h10" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  home: (
    <path
      d="M4 10.5 12 3l8 7.5V21h-5.5v-6h-5v6H4Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
  search: (
    <path
      d="M19 10.5a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0Zm-2.5 6L22 22"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
  explore: (
    <path
      d="m14 14-6.5 2.5L10 10l6.500-2.500ZM12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
  reels: (
    <path
      d="M3 8h18M8 3l3 5m3-5 3 5M10 12v5l4.500-2.500ZM7 3h10q4 0 4 4v10q0 4-4 4H7q-4 0-4-4V7q0-4 4-4Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
  messages: (
    <path
      d="M12 2.500c5.500 0 9.500 4 9.500 9s-4 9-9.500 9q-1.500 0-3-.4L5 22v-3.200c-1.700-1.800-2.500-4-2.500-7.300 0-5 4-9 9.500-9ZM6.500 14l4-4 3 2.500 4-3"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
  create: (
    <path
      d="M12 7v10M7 12h10M7 3h10q4 0 4 4v10q0 4-4 4H7q-4 0-4-4V7q0-4 4-4Z"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
  menu: <path d="M3 5h18M3 12h18M3 19h18" stroke="currentColor" strokeWidth="2" />,
  close: <path d="M4 4l16 16M20 4 4 20" stroke="currentColor" strokeWidth="2.4" />,
};

export function Icon({
  name,
  label,
  size = 24,
}: {
  name: string;
  label: string;
  size?: number;
}): ReactNode {
  return (
    <svg aria-label={label} height={size} width={size} role="img" viewBox="0 0 24 24">
      <title>{label}</title>
      {PATHS[name]}
    </svg>
  );
}
