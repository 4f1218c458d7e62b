/**
 * Tells when the page's own navigation has changed the address. Nothing in the page is patched: the
 * browser's navigation events where it has them, else a look each second.
 */
export function onNavigation(document: Document, signal: AbortSignal, changed: () => void): void {
  let address = document.location.href;
  const look = () => {
    if (document.location.href === address) return;
    address = document.location.href;
    changed();
  };
  const { navigation } = document.defaultView as unknown as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else {
    const timer = setInterval(look, 1000);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
  document.defaultView?.addEventListener('popstate', look, { signal });
}
