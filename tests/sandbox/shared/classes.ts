// Class names as the real sites have them: one hashed name per declaration, different on every
// load, so nothing can be found by class.

export type Style = { [property: string]: string | number | Style };

const UNITLESS = new Set([
  'flex',
  'flex-grow',
  'flex-shrink',
  'font-weight',
  'opacity',
  'order',
  'z-index',
  'line-height',
  '-webkit-line-clamp',
]);
const salt = Math.random().toString(36).slice(2, 7);

function hash(text: string): string {
  let a = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
  return (a >>> 0).toString(16).padStart(8, '0');
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

export type Styler = (...styles: (Style | false | undefined)[]) => string;

/** `prefix` makes the names look like the network's own. A key with `:`, `@` or a space nests. */
export function makeStyler(prefix: string): Styler {
  const known = new Set<string>();
  const memo = new WeakMap<object, string>();

  function declare(property: string, value: string | number, scope: string): string {
    const name = property.startsWith('--')
      ? property
      : property.replace(/[A-Z]/g, (l) => `-${l.toLowerCase()}`);
    const text = typeof value === 'number' && !UNITLESS.has(name) ? `${value}px` : String(value);
    const className = `${prefix}${hash(`${salt}|${scope}|${name}|${text}`)}`;
    if (known.has(className)) return className;
    known.add(className);
    const rule = `.${className}${scope.startsWith('@') ? '' : scope}{${name}:${text}}`;
    sheet.insertRule(scope.startsWith('@') ? `${scope}{${rule}}` : rule, sheet.cssRules.length);
    return className;
  }

  function one(style: Style): string {
    const found = memo.get(style);
    if (found !== undefined) return found;
    const names: string[] = [];
    for (const [key, value] of Object.entries(style)) {
      if (typeof value !== 'object') names.push(declare(key, value, ''));
      else
        for (const [property, inner] of Object.entries(value)) {
          if (typeof inner !== 'object') names.push(declare(property, inner, key));
        }
    }
    const joined = names.join(' ');
    memo.set(style, joined);
    return joined;
  }

  return (...styles) =>
    styles
      .filter((s) => s !== false && s !== undefined)
      .map(one)
      .join(' ');
}

/** A plain stylesheet, for the few names that are stable and for colours. */
export function addCss(text: string): void {
  const plain = new CSSStyleSheet();
  plain.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, plain];
}

/** One opaque name, new on every load. */
export const churn = (name: string): string =>
  btoa(hash(salt + name) + hash(name + salt))
    .replace(/[^A-Za-z]/g, 'Q')
    .slice(0, 20);

addCss(
  `@font-face{font-family:"Practice Persian";src:url(/static/persian.woff2) format("woff2");font-weight:100 900;unicode-range:U+0600-06FF,U+0750-077F,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC}`,
);
