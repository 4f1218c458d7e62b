import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  content_scripts: { matches: string[]; js: string[]; world?: string; all_frames?: boolean }[];
  content_security_policy: { extension_pages: string };
  default_locale: string;
  icons: Record<string, string>;
  background: { service_worker?: string; scripts?: string[]; type: string };
  browser_specific_settings?: {
    gecko: {
      id: string;
      strict_min_version: string;
      data_collection_permissions: { required: string[] };
    };
  };
  side_panel?: unknown;
  sidebar_action?: unknown;
}

const HOSTS = ['https://www.instagram.com/*', 'https://www.linkedin.com/*'];
const PERMISSIONS = [
  'alarms',
  'contextMenus',
  'notifications',
  'scripting',
  'storage',
  'unlimitedStorage',
];

/** The whole run builds first; alone, a build that is not there is said aloud and not tried. */
const BUILDS = ['chrome-mv3', 'firefox-mv3'].map((name) => {
  const folder = fileURLToPath(new URL(`../../.output/${name}/`, import.meta.url));
  const built = existsSync(`${folder}manifest.json`);
  if (!built) console.warn(`${name} is not built: its files were NOT tried.`);
  return { name, folder, built };
});

describe.each(BUILDS)('$name', ({ name, folder, built }) => {
  const firefox = name.startsWith('firefox');
  const text = (file: string) => readFileSync(folder + file, 'utf8');
  const manifest = () => JSON.parse(text('manifest.json')) as Manifest;
  const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = () => files().filter((file) => file.endsWith('.js'));

  it.skipIf(!built)('asks for these permissions, these two sites, and no more', () => {
    const { permissions, host_permissions, ...rest } = manifest();
    expect(permissions.toSorted()).toEqual(
      [...PERMISSIONS, ...(firefox ? [] : ['sidePanel'])].toSorted(),
    );
    expect(host_permissions).toEqual(HOSTS);
    expect(rest.optional_permissions ?? []).toEqual([]);
    expect(rest.optional_host_permissions ?? []).toEqual([]);
  });

  it.skipIf(!built)('shows nothing of itself to a page', () => {
    const { web_accessible_resources, externally_connectable, content_scripts } = manifest();
    expect(web_accessible_resources ?? []).toEqual([]);
    expect(externally_connectable).toBeUndefined();
    expect(content_scripts).toEqual([
      { matches: HOSTS, js: ['network.js'], run_at: 'document_idle' },
    ]);
  });

  it.skipIf(!built)('is of version 3, with a policy that lets in nothing from elsewhere', () => {
    const { manifest_version, content_security_policy, background } = manifest();
    expect(manifest_version).toBe(3);
    const policy = new Map(
      content_security_policy.extension_pages.split(';').map((part) => {
        const [directive = '', ...sources] = part.trim().split(/\s+/);
        return [directive, sources.join(' ')];
      }),
    );
    expect(policy.get('default-src')).toBe("'self'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('object-src')).toBe("'none'");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe-eval|https?:|\*|wss?:/);
    expect(background.type).toBe('module');
  });

  it.skipIf(!built)('says what its browser wants to know', () => {
    const { browser_specific_settings: own, side_panel, sidebar_action } = manifest();
    if (firefox) {
      expect(own?.gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/);
      expect(own?.gecko.data_collection_permissions).toEqual({ required: ['none'] });
      expect(Number.parseInt(own?.gecko.strict_min_version ?? '', 10)).toBeGreaterThanOrEqual(127);
      expect(sidebar_action).toBeDefined();
    } else {
      expect(own).toBeUndefined();
      expect(side_panel).toBeDefined();
    }
  });

  it.skipIf(!built)('has every file that it names, and both languages', () => {
    const { icons, content_scripts, background, default_locale } = manifest();
    const named = [
      ...Object.values(icons),
      ...content_scripts.flatMap(({ js }) => js),
      background.service_worker ?? background.scripts?.[0] ?? '',
    ];
    for (const file of named) expect(existsSync(folder + file)).toBe(true);
    const words = ['en', 'fa'].map(
      (language) =>
        JSON.parse(text(`_locales/${language}/messages.json`)) as Record<
          string,
          { message: string }
        >,
    );
    expect(['en', 'fa']).toContain(default_locale);
    for (const [, key] of text('manifest.json').matchAll(/__MSG_(\w+)__/g)) {
      for (const messages of words) expect(messages[key ?? '']?.message).toBeTruthy();
    }
  });

  it.skipIf(!built)(
    'puts into pages a script that stores nothing, sends nothing and names nothing',
    () => {
      const script = text('network.js');
      expect(script).toContain('comments:captured');
      expect(script).not.toMatch(/indexedDB|dexie|react\.|zustand|valibot/i);
      expect(script).not.toMatch(/postMessage\s*\(/);
      expect(script).not.toMatch(/(chrome|moz)-extension:/);
      expect(script).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/);
      expect(script).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|localStorage|sessionStorage/,
      );
      expect(script).not.toMatch(/\bimport\s*\(|^import\b/);
      expect(script.length).toBeLessThan(100_000);
    },
  );

  it.skipIf(!built)('has a background that reaches no server', () => {
    expect(text('background.js')).not.toMatch(
      /\bfetch\s*\(\s*["'`]https?:|XMLHttpRequest|WebSocket|sendBeacon|EventSource/,
    );
  });

  it.skipIf(!built)('makes no code out of words', () => {
    expect(scripts().length).toBeGreaterThan(4);
    for (const file of scripts()) {
      expect([
        file,
        text(file).match(/\beval\s*\(|new Function\s*\(|setTimeout\s*\(\s*["'`]/g),
      ]).toEqual([file, null]);
    }
  });

  it.skipIf(!built)('has pages without a script of their own or from elsewhere', () => {
    const pages = files().filter((file) => file.endsWith('.html'));
    expect(pages.toSorted()).toEqual(['options.html', 'popup.html', 'sidepanel.html']);
    for (const file of pages) {
      expect(text(file)).not.toMatch(/(src|href)="(https?:)?\/\//);
      for (const [, body] of text(file).matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g))
        expect(body?.trim()).toBe('');
      expect(text(file)).not.toMatch(/\son\w+=/);
    }
  });

  it.skipIf(!built)('carries no source map and no path of the machine that built it', () => {
    expect(files().filter((file) => file.endsWith('.map'))).toEqual([]);
    const here = fileURLToPath(new URL('../../', import.meta.url));
    for (const file of scripts()) expect([file, text(file).includes(here)]).toEqual([file, false]);
  });
});
