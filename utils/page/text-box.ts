/**
 * What stands in a text box, as the person sees it: a text area, or any rich editor. Blocks become
 * lines; the marks that editors leave for themselves are taken out.
 */
export function readBox(box: HTMLElement): string {
  return clean('value' in box ? String(box.value) : linesOf(box).join('\n'));
}

/** Both sides of a comparison go through this: editors turn spaces to hard ones, and add marks. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[ \t]+(?=\n|$)/g, '')
    .replace(/\n+$/, '');
}

const BLOCKS = new Set(['p', 'div', 'li', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'ul', 'ol']);

function linesOf(root: HTMLElement): string[] {
  const lines: string[] = [''];
  let open = false; // something stands on the current line already
  const write = (text: string) => {
    lines[lines.length - 1] += text;
    open = true;
  };
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) write(child.nodeValue ?? '');
      else if (child.nodeType === 1) visitElement(child as HTMLElement);
    }
  };
  const visitElement = (element: HTMLElement): void => {
    const name = element.localName;
    if (name === 'br') {
      // The last break of a block only holds the caret's place.
      const last = !element.nextSibling && BLOCKS.has(element.parentElement?.localName ?? '');
      if (!last) lines.push('');
    } else if (name === 'img') write(element.getAttribute('alt') ?? '');
    else if (BLOCKS.has(name)) visitBlock(element);
    else visit(element);
  };
  const visitBlock = (element: HTMLElement): void => {
    if (open) lines.push('');
    open = false;
    visit(element);
    open = true; // an empty block is a line too
  };
  visit(root);
  return lines;
}
