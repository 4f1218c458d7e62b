const KEY = 'hamdel-asked-case';

/** Leaves word for the panel, open or about to be, to show a case. */
export function askForCase(id: string): void {
  localStorage.setItem(KEY, id);
}

/** A case that somebody asks the panel to show: left by the popup, or `#case=ID` in its address. */
export function takeAskedCase(): string | null {
  const inAddress = new URLSearchParams(location.hash.slice(1)).get('case');
  if (inAddress !== null) history.replaceState(null, '', location.pathname + location.search);
  const left = localStorage.getItem(KEY);
  if (left !== null) localStorage.removeItem(KEY);
  return inAddress ?? left;
}
