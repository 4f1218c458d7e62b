// HTML helpers for the server: escaping, JSON inside a page, the bare page every app starts from.
import type { PageConfig } from './types.ts';

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** JSON that cannot close the script element it sits in. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

export const direction = (lang: string): 'rtl' | 'ltr' => (lang === 'fa' ? 'rtl' : 'ltr');

export interface Shell {
  lang: string;
  title: string;
  mount: string;
  config: PageConfig;
  script: string;
  head?: string;
  /** Attributes of html and body, as each front end has its own. */
  html?: string;
  body?: string;
  extra?: string;
}

export function htmlShell(s: Shell): string {
  return `<!DOCTYPE html>
<html lang="${s.lang}" dir="${direction(s.lang)}" ${s.html ?? ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(s.title)}</title>
<script type="application/json" id="sandbox-config">${safeJson(s.config)}</script>
${s.head ?? ''}
</head>
<body ${s.body ?? ''}>
<div id="${s.mount}" data-sandbox-mount></div>
${s.extra ?? ''}
<script src="${s.script}" defer></script>
</body>
</html>
`;
}
