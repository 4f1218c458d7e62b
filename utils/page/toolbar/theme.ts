/** True where the page shows light words on a dark ground, whatever the system's setting is. */
export function isDark(document: Document): boolean {
  const view = document.defaultView;
  if (!view) return false;
  for (const element of [document.body, document.documentElement]) {
    const ground = luminance(view.getComputedStyle(element).backgroundColor);
    if (ground !== null) return ground < 0.4;
  }
  const words = luminance(view.getComputedStyle(document.body).color);
  return words !== null && words > 0.6;
}

/** Rough brightness of a CSS colour, 0 to 1, or null where it is transparent or not understood. */
function luminance(color: string): number | null {
  const parts = color.match(/[\d.]+/g)?.map(Number);
  if (!parts || parts.length < 3 || parts[3] === 0) return null;
  const [red = 0, green = 0, blue = 0] = parts;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
