import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { adapterOf, networkOf } from '../../utils/networks/index.ts';
import { PageSession } from '../../utils/page/session.ts';

/**
 * The content script of all networks. An unlisted script that the manifest names, and not WXT's own
 * kind: that one tells the page of its start, and lets the page stop it.
 */
export default defineUnlistedScript(() => {
  const network = networkOf(new URL(location.href));
  if (!network || window.top !== window) return;
  const start = () => startOnce(() => new PageSession(adapterOf(network), document));
  // A page that is only being prepared has not been seen by anybody yet.
  if ((document as Document & { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else start();
});

/**
 * One session a page: a page that loads during an install gets the script twice. The mark stands in
 * our own world, which the page cannot see; one that an update has left behind is put aside.
 */
function startOnce(make: () => PageSession): void {
  const world = globalThis as typeof globalThis & { hamdelSession?: PageSession };
  if (world.hamdelSession?.running) return;
  world.hamdelSession?.stop();
  world.hamdelSession = make();
  void world.hamdelSession.start();
}
