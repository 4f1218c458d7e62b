// The new front end's look: nothing but hashed names, like `_144a926b`, new on every load.
import { makeStyler, type Style } from '../../shared/classes.ts';
import '../colours.ts';

export const sx = makeStyler('_');

const s = <T extends Record<string, Style>>(styles: T): T => styles;

export const css = s({
  row: { display: 'flex', gap: 8 },
  middle: { display: 'flex', gap: 8, 'align-items': 'center' },
  between: { display: 'flex', gap: 8, 'justify-content': 'space-between' },
  grow: { flex: '1 1 auto', 'min-width': 0 },
  card: {
    'background-color': 'var(--card)',
    border: '1px solid var(--line)',
    'border-radius': 8,
    'margin-bottom': 8,
    overflow: 'hidden',
  },
  pad: { padding: '12px 16px' },
  soft: { color: 'var(--soft)', 'font-size': 12, 'line-height': '16px' },
  bold: { 'font-weight': 600 },
  link: { color: 'var(--blue)', 'font-weight': 600 },
  text: { 'white-space': 'pre-line', 'overflow-wrap': 'anywhere', display: 'block' },
  action: {
    display: 'flex',
    gap: 6,
    'align-items': 'center',
    'font-weight': 600,
    color: 'var(--soft)',
    padding: '10px 8px',
    'border-radius': 4,
    ':hover': { 'background-color': 'var(--hover)' },
  },
  small: { 'font-size': 12, 'font-weight': 600, color: 'var(--soft)' },
  hr: { border: 0, 'border-top': '1px solid var(--line)', margin: 0 },
  bar: { border: 0, width: 1, height: 14, 'background-color': 'var(--line)', margin: '0 4px' },
  hidden: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    'clip-path': 'inset(50%)',
  },
  contents: { display: 'contents' },
  blue: {
    'background-color': 'var(--blue)',
    color: 'var(--card)',
    'font-weight': 600,
    'border-radius': 16,
    padding: '5px 16px',
  },
  outline: {
    border: '1px solid var(--blue)',
    color: 'var(--blue)',
    'font-weight': 600,
    'border-radius': 16,
    padding: '5px 16px',
  },
});

/** Random component keys, as everything there has one. */
export const randomKey = (): string => crypto.randomUUID();
