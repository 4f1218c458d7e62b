// Instagram's look: hashed atomic classes, colours by the system's light or dark mode.
import { addCss, makeStyler, type Style } from '../shared/classes.ts';

export const sx = makeStyler('x');

addCss(`
:root{--bg:#fff;--text:#0c1014;--soft:#6a717b;--line:#dbdfe4;--blue:#4a5df9;--link:#3143e3;--hover:#f2f4f6;--field:#f3f5f7;--mine:#4a5df9;--card:#fff;--red:#ff3040;--shade:rgb(0 0 0/.65)}
@media (prefers-color-scheme:dark){:root{--bg:#0c1014;--text:#f5f5f5;--soft:#a2a8b0;--line:#25292e;--blue:#6a7bff;--link:#aeb8ff;--hover:#1c2127;--field:#25292e;--card:#15191e;--shade:rgb(0 0 0/.75)}}
*{box-sizing:border-box}
html,body{margin:0;background:var(--bg);color:var(--text);font:14px/18px -apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,"Practice Persian",sans-serif}
a{color:inherit;text-decoration:none}[role=button],button{cursor:pointer}button{font:inherit;color:inherit;background:none;border:0;padding:0}
textarea{font:inherit;color:inherit}img{display:block}svg{display:block;fill:currentColor}
`);

const s = <T extends Record<string, Style>>(styles: T): T => styles;

export const css = s({
  row: { display: 'flex', 'align-items': 'flex-start' },
  between: { display: 'flex', 'align-items': 'center', 'justify-content': 'space-between' },
  middle: { display: 'flex', 'align-items': 'center' },
  column: { display: 'flex', 'flex-direction': 'column' },
  grow: { flex: '1 1 auto', 'min-width': 0 },
  bold: { 'font-weight': 600 },
  soft: { color: 'var(--soft)' },
  small: { 'font-size': 12, 'line-height': '16px' },
  pointer: { cursor: 'pointer' },
  gap4: { gap: 4 },
  gap12: { gap: 12 },
  avatar: {
    'border-radius': '50%',
    'object-fit': 'cover',
    'flex-shrink': 0,
    'background-color': 'var(--field)',
  },
  link: { color: 'var(--link)' },
  wrap: { 'white-space': 'pre-line', 'overflow-wrap': 'anywhere' },
  listItem: { 'padding-bottom': 16 },
  body: { display: 'flex', flex: '1 1 auto', 'min-width': 0, 'margin-inline-start': 12 },
  actions: {
    display: 'flex',
    gap: 12,
    'margin-top': 6,
    'font-size': 12,
    'font-weight': 600,
    color: 'var(--soft)',
    'min-height': 16,
  },
  likeCell: { 'margin-inline-start': 8, 'margin-top': 8, color: 'var(--soft)' },
  replies: { 'margin-inline-start': 44, 'margin-top': 12 },
  blueButton: { color: 'var(--blue)', 'font-weight': 600, 'white-space': 'nowrap' },
  fillButton: {
    'background-color': 'var(--blue)',
    color: '#fff',
    'font-weight': 600,
    padding: '7px 16px',
    'border-radius': 8,
  },
  greyButton: {
    'background-color': 'var(--field)',
    'font-weight': 600,
    padding: '7px 16px',
    'border-radius': 8,
  },
  hr: { border: 0, height: 1, 'background-color': 'var(--line)', margin: 0, width: '100%' },
});

/** Elements with no purpose but depth, as the real pages are full of them. */
export const deep: Style = { display: 'contents' };
