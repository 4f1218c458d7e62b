const SVG = 'http://www.w3.org/2000/svg';

/** Paths of the toolbar's icons on a grid of 24, drawn for this. */
const PATHS = {
  reply: 'M10 6 4 12l6 6M4.5 12H14a6 6 0 0 1 6 6v1',
  dm: 'M4 5h16v12H9l-5 4zM8 11h8',
  escalate: 'M12 20V5M6 11l6-6 6 6',
  note: 'M5 4h14v16l-5-4H5zM9 9h6M9 12.500h4',
  resolve: 'M5 12.500 10 17.500 19.500 7',
  why: 'M4 4h8l8 8-8 8-8-8zM8.300 8.300h.01',
  panel: 'M4 5h16v14H4zM14.500 5v14',
  reopen: 'M5 12a7 7 0 1 0 2.500-5.400M5 4v4h4',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon that screen readers pass over: its button has a name. */
export function icon(document: Document, name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
