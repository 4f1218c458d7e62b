// A comment with its answers: the answers load when asked for and sit nested under it.
import { type ReactNode, useState } from 'react';
import { config } from '../shared/config.ts';
import { localNumber } from '../shared/time.ts';
import type { CommentNode } from './data.ts';
import { L, TextButton } from './parts.tsx';
import { CommentRow } from './row.tsx';
import { css, sx } from './styles.ts';

export interface ThreadProps {
  comment: CommentNode;
  /** Loaded answers; undefined: not asked for yet. */
  replies: CommentNode[] | undefined;
  code: string;
  /** The dialog over the feed uses lists; the post page only divs. */
  listed: boolean;
  onReply: (c: CommentNode) => void;
  onExpand: () => Promise<void>;
}

export function Thread({
  comment,
  replies,
  code,
  listed,
  onReply,
  onExpand,
}: ThreadProps): ReactNode {
  const [hidden, setHidden] = useState(false);
  const [loading, setLoading] = useState(false);
  const shown = replies && !hidden ? replies : [];
  const count = Math.max(comment.child_comment_count, replies?.length ?? 0);
  const n = localNumber(config.lang, count);
  const label =
    shown.length > 0 && shown.length >= comment.child_comment_count
      ? L.hideReplies
      : count === 1
        ? L.viewReply(n)
        : L.viewReplies(n);

  async function toggle(): Promise<void> {
    if (shown.length > 0 && shown.length >= comment.child_comment_count) return setHidden(true);
    setHidden(false);
    setLoading(true);
    await onExpand().finally(() => setLoading(false));
  }

  const rows = shown.map((r) =>
    listed ? (
      <li key={r.pk} className={sx({ 'margin-top': 12 })}>
        <CommentRow comment={r} code={code} onReply={onReply} />
      </li>
    ) : (
      <div key={r.pk} className={sx({ 'margin-top': 12 })}>
        <CommentRow comment={r} code={code} onReply={onReply} />
      </div>
    ),
  );
  return (
    <>
      <CommentRow comment={comment} code={code} onReply={onReply} />
      {count > 0 && (
        <div className={sx(css.replies)}>
          <TextButton
            className={sx(css.middle, css.pointer, { gap: 16 })}
            onClick={() => void toggle()}
          >
            <div className={sx({ width: 24, height: 1, 'background-color': 'var(--soft)' })} />
            <span dir="auto" className={sx(css.small, css.bold, css.soft)}>
              {loading ? '…' : label}
            </span>
          </TextButton>
          {rows.length > 0 &&
            (listed ? (
              <ul className={sx({ margin: 0, padding: 0, 'list-style': 'none' })}>{rows}</ul>
            ) : (
              <div>{rows}</div>
            ))}
        </div>
      )}
    </>
  );
}
