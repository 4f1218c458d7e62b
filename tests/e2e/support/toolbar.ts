import type { CDPSession, Page } from '@playwright/test';

interface AxNode {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  backendDOMNodeId?: number;
}

/**
 * The toolbar as assistive technology sees it, and as a mouse reaches it: its shadow root is closed
 * to every script, ours included.
 */
export class ToolbarProbe {
  private readonly page: Page;
  private session: CDPSession | null = null;

  constructor(page: Page) {
    this.page = page;
  }

  /** Points at an element of the page, as a person does, and waits for the pill. */
  async pointAt(selector: string): Promise<void> {
    await this.page.locator(selector).first().scrollIntoViewIfNeeded();
    await this.page.mouse.move(2, 2);
    await this.page.locator(selector).first().hover();
    await this.page.waitForTimeout(400); // it does not jump to a comment that is only crossed
    await this.find('toolbar', /./);
  }

  /** Presses the button with this name. */
  async press(name: RegExp): Promise<void> {
    const box = await this.boxOf(await this.find('button', name));
    await this.page.mouse.click(box.x, box.y);
  }

  /** What the toolbar last reported. */
  async report(expected: RegExp): Promise<string> {
    return (await this.find('StaticText', expected)).name?.value ?? '';
  }

  async names(role: string): Promise<string[]> {
    return (await this.tree())
      .filter((node) => node.role?.value === role && !node.ignored)
      .map((node) => node.name?.value ?? '');
  }

  /** Middle and size of a node on the screen. */
  async boxOf(node: AxNode): Promise<{ x: number; y: number; width: number; height: number }> {
    const session = await this.cdp();
    const { quads } = await session.send('DOM.getContentQuads', {
      backendNodeId: node.backendDOMNodeId ?? 0,
    });
    const [quad] = quads as number[][];
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quad ?? [];
    return {
      x: (left + right) / 2,
      y: (top + bottom) / 2,
      width: right - left,
      height: bottom - top,
    };
  }

  async find(role: string, name: RegExp, patience = 8000): Promise<AxNode> {
    const until = Date.now() + patience;
    for (;;) {
      const found = (await this.tree()).find(
        (node) => !node.ignored && node.role?.value === role && name.test(node.name?.value ?? ''),
      );
      if (found) return found;
      if (Date.now() > until) throw new Error(`no ${role} named ${name} in the page`);
      await this.page.waitForTimeout(100);
    }
  }

  private async tree(): Promise<AxNode[]> {
    const session = await this.cdp();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes as AxNode[];
  }

  private async cdp(): Promise<CDPSession> {
    this.session ??= await this.page.context().newCDPSession(this.page);
    return this.session;
  }
}
