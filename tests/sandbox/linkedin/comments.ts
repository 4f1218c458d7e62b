// The comments of one post, for either front end: paging, answers, sending, news from elsewhere.
import { useCallback, useEffect, useState } from 'react';
import { listen } from '../shared/poll.ts';
import {
  type CommentRow,
  draftRow,
  loadComments,
  loadReplies,
  type PostRow,
  rowOfEvent,
  sendComment,
} from './data.ts';

export interface Comments {
  /** Null until the first page is there. */
  tops: CommentRow[] | null;
  replies: Map<string, CommentRow[]>;
  more: boolean;
  loadMore(): Promise<void>;
  expand(parent: string): Promise<void>;
  send(text: string, parent: string | null): Promise<boolean>;
}

const put = (list: CommentRow[], row: CommentRow, first: boolean): CommentRow[] => {
  if (list.some((c) => c.id === row.id))
    return list.map((c) => (c.id === row.id ? { ...row, replyCount: c.replyCount } : c));
  return first ? [row, ...list] : [...list, row];
};
const drop = (list: CommentRow[], id: string): CommentRow[] => list.filter((c) => c.id !== id);

export function useComments(post: PostRow, open: boolean, onFail: () => void): Comments {
  const [tops, setTops] = useState<CommentRow[] | null>(null);
  const [total, setTotal] = useState(0);
  const [replies, setReplies] = useState(() => new Map<string, CommentRow[]>());

  const change = useCallback(
    (row: CommentRow, edit: (list: CommentRow[]) => CommentRow[], onlyLoaded: boolean) => {
      const parent = row.parentId;
      if (!parent) return setTops((old) => (old ? edit(old) : old));
      setReplies((old) =>
        old.has(parent) || !onlyLoaded
          ? new Map(old).set(parent, edit(old.get(parent) ?? []))
          : old,
      );
    },
    [],
  );
  const count = useCallback((parent: string | null, by: number) => {
    if (!parent) return setTotal((n) => n + by);
    setTops(
      (old) =>
        old?.map((c) => (c.id === parent ? { ...c, replyCount: c.replyCount + by } : c)) ?? null,
    );
  }, []);

  useEffect(() => {
    if (!open) return;
    let wanted = true;
    loadComments(post.id, 0).then((page) => {
      if (!wanted) return;
      setTops(page.rows);
      setTotal(page.total);
    });
    return () => {
      wanted = false;
    };
  }, [post.id, open]);

  useEffect(
    () =>
      listen((event) => {
        if (event.type === 'message-added' || event.comment.postId !== post.id) return;
        const row = rowOfEvent(event, post);
        if (event.type === 'comment-deleted') change(row, (list) => drop(list, row.id), true);
        else if (event.type === 'comment-added')
          change(row, (list) => put(list, row, !row.parentId), true);
        else
          change(
            row,
            (list) => (list.some((c) => c.id === row.id) ? put(list, row, false) : list),
            true,
          );
        if (event.type !== 'comment-edited')
          count(row.parentId, event.type === 'comment-added' ? 1 : -1);
      }),
    [post, change, count],
  );

  return {
    tops,
    replies,
    more: tops !== null && tops.length < total,
    async loadMore() {
      const page = await loadComments(post.id, tops?.length ?? 0);
      setTops((old) => [
        ...(old ?? []),
        ...page.rows.filter((r) => !old?.some((c) => c.id === r.id)),
      ]);
      setTotal(page.total);
    },
    async expand(parent) {
      const list = await loadReplies(parent);
      setReplies((old) => new Map(old).set(parent, list));
    },
    async send(text, parent) {
      const draft = draftRow(post, text, parent);
      change(draft, (list) => put(list, draft, !parent), false);
      try {
        const made = await sendComment(post.id, text, parent);
        change(made, (list) => put(drop(list, draft.id), made, !parent), false);
        return true;
      } catch {
        change(draft, (list) => drop(list, draft.id), false);
        onFail();
        return false;
      }
    },
  };
}
