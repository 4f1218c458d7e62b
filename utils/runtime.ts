/** The part of the extension API that a content script needs. */
export interface Runtime {
  /** Undefined once an update or a removal has cut this script off. */
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: unknown): void; removeListener(listener: unknown): void };
}

/**
 * The browser's own messaging, with promises in Chrome and Firefox alike. Content scripts use it
 * instead of the polyfill, which would be a sixth of what every page has to load.
 */
export function runtime(): Runtime | undefined {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return (scope.browser ?? scope.chrome)?.runtime;
}
