import type { BrowserContext, CDPSession } from '@playwright/test';

interface Reply {
  id?: number;
  result?: { result?: { value?: unknown }; data?: string };
  error?: { message: string };
}

/**
 * The browser's own side panel, opened by a real press. Playwright does not count it among its
 * pages, so it is spoken to through the browser.
 */
export class RealPanel {
  private readonly session: CDPSession;
  private readonly sessionId: string;
  private next = 0;

  private constructor(session: CDPSession, sessionId: string) {
    this.session = session;
    this.sessionId = sessionId;
  }

  static async find(context: BrowserContext, patience = 8000): Promise<RealPanel> {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('this browser cannot be asked for its panel');
    const own = new Set(context.pages().map((page) => page.url()));
    for (const until = Date.now() + patience; Date.now() < until; ) {
      const { targetInfos } = await session.send('Target.getTargets');
      const panel = targetInfos.find(({ url }) => url.includes('/sidepanel.html') && !own.has(url));
      if (panel) {
        const { sessionId } = await session.send('Target.attachToTarget', {
          targetId: panel.targetId,
        });
        return new RealPanel(session, sessionId);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('no side panel opened');
  }

  /** The words that the panel shows, or those of one part of it. */
  async text(selector = 'body'): Promise<string> {
    const expression = `document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`;
    const reply = await this.send('Runtime.evaluate', { expression, returnByValue: true });
    return String(reply.result?.result?.value ?? '');
  }

  async screenshot(): Promise<Buffer> {
    const reply = await this.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(reply.result?.data ?? '', 'base64');
  }

  private send(method: string, params: object): Promise<Reply> {
    this.next += 1;
    const id = this.next;
    return new Promise((resolve, reject) => {
      const listen = (event: { sessionId: string; message: string }) => {
        if (event.sessionId !== this.sessionId) return;
        const reply = JSON.parse(event.message) as Reply;
        if (reply.id !== id) return;
        this.session.off('Target.receivedMessageFromTarget', listen);
        if (reply.error) reject(new Error(reply.error.message));
        else resolve(reply);
      };
      this.session.on('Target.receivedMessageFromTarget', listen);
      const message = JSON.stringify({ id, method, params });
      void this.session
        .send('Target.sendMessageToTarget', { sessionId: this.sessionId, message })
        .catch(reject);
    });
  }
}
