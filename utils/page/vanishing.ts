/** How long a removed comment may take to come back, in milliseconds: redrawing takes its time. */
const GRACE = 2000;

interface Shown {
  rowOf(id: string): Element | null;
  idOf(element: Element): string | null;
}

interface Suspect {
  id: string;
  before: Element;
  after: Element;
}

/**
 * Tells a deleted comment from one that only scrolled away. Lists drop what is far from view at
 * their ends, many at once; a deleted comment goes alone, from between two that stay. What cannot
 * be told apart is kept: a case too many is better than one lost.
 */
export class Vanishing {
  private readonly shown: Shown;
  private readonly report: (ids: string[]) => void;
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(shown: Shown, report: (ids: string[]) => void) {
    this.shown = shown;
    this.report = report;
  }

  look(records: readonly MutationRecord[]): void {
    const suspects = records.flatMap((record) => this.suspectsOf(record));
    if (suspects.length === 0) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      const gone = suspects.filter((suspect) => this.isGone(suspect)).map((suspect) => suspect.id);
      if (gone.length > 0) this.report([...new Set(gone)]);
    }, GRACE);
    this.timers.add(timer);
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
  }

  private suspectsOf(record: MutationRecord): Suspect[] {
    const [node] = record.removedNodes;
    const before = nearestElement(record.previousSibling, 'previousSibling');
    const after = nearestElement(record.nextSibling, 'nextSibling');
    if (record.removedNodes.length !== 1 || node?.nodeType !== 1 || !before || !after) return [];
    if (!this.holdsComment(before) || !this.holdsComment(after)) return [];
    return this.idsIn(node as Element).map((id) => ({ id, before, after }));
  }

  private isGone(suspect: Suspect): boolean {
    return (
      this.shown.rowOf(suspect.id) === null &&
      suspect.before.isConnected &&
      suspect.after.isConnected
    );
  }

  private holdsComment(element: Element): boolean {
    return this.idsIn(element).length > 0;
  }

  /** Comments in a subtree, which may be out of the page already. */
  private idsIn(element: Element): string[] {
    const ids = new Set<string>();
    for (const part of [element, ...element.querySelectorAll('*')]) {
      const id = this.shown.idOf(part);
      if (id) ids.add(id);
    }
    return [...ids];
  }
}

function nearestElement(
  node: Node | null,
  step: 'previousSibling' | 'nextSibling',
): Element | null {
  let current = node;
  while (current && current.nodeType !== 1) current = current[step];
  return current as Element | null;
}
