// A link to a page that lives in the other front end loads anew, as on the real site.
import { config } from '../shared/config.ts';

export function uiStays(path: string): boolean {
  if (path.startsWith('/messaging')) return config.ui === 'classic';
  if (config.uiFixed) return true;
  const home = path === '/' || path === '/feed/' || path.startsWith('/in/') ? 'new' : 'classic';
  return home === config.ui;
}
