// The comments of one open post: paging, answers, sending, and news from elsewhere.
import { useCallback, useEffect, useState } from 'react';
import { listen, type PageEvent } from '../shared/poll.ts';
import {
  type CommentNode,
  type CommentPage,
  draftNode,
  loadComments,
  loadReplies,
  type MediaNode,
  sendComment,
} from './data.ts';
import { L, toast } from './parts.tsx';

export interface Comments {
  tops: CommentNode[];
  replies: Map<string, CommentNode[]>;
  more: boolean;
  loading: boolean;
  loadMore(): Promise<void>;
  expand(parent: CommentNode): Promise<void>;
  /** False: it failed and the row is gone again. */
  send(text: string, parent: string | null): Promise<boolean>;
}

function nodeOf(event: Extract<PageEvent, { comment: unknown }>): CommentNode {
  const { comment: c, author } = event;
  return {
    pk: c.id,
    user: {
      pk: author.id,
      id: author.id,
      username: author.handle,
      full_name: author.name,
      is_verified: author.verified,
      profile_pic_url: '',
      fbid_v2: '',
    },
    is_covered: false,
    child_comment_count: 0,
    has_liked_comment: false,
    text: c.text,
    created_at: Math.floor(c.at / 1000),
    is_edited: c.edited,
    parent_comment_id: c.parentId,
    comment_like_count: c.likes,
    __typename: 'XDTCommentDict',
  };
}

const put = (list: CommentNode[], node: CommentNode, first: boolean): CommentNode[] => {
  if (list.some((c) => c.pk === node.pk)) {
    return list.map((c) =>
      c.pk === node.pk ? { ...node, child_comment_count: c.child_comment_count } : c,
    );
  }
  return first ? [node, ...list] : [...list, node];
};
const drop = (list: CommentNode[], pk: string): CommentNode[] => list.filter((c) => c.pk !== pk);

export function useComments(media: MediaNode, firstPage: CommentPage): Comments {
  const [tops, setTops] = useState(() => firstPage.edges.map((e) => e.node));
  const [replies, setReplies] = useState(() => new Map<string, CommentNode[]>());
  const [cursor, setCursor] = useState(firstPage.page_info);
  const [loading, setLoading] = useState(false);

  const changeReplies = useCallback(
    (parent: string, change: (list: CommentNode[]) => CommentNode[], only = false) => {
      setReplies((old) => {
        const list = old.get(parent);
        if (!list && only) return old;
        return new Map(old).set(parent, change(list ?? []));
      });
    },
    [],
  );
  const count = useCallback((parent: string, by: number) => {
    setTops((old) =>
      old.map((c) =>
        c.pk === parent ? { ...c, child_comment_count: c.child_comment_count + by } : c,
      ),
    );
  }, []);

  useEffect(
    () =>
      listen((event) => {
        if (event.type === 'message-added' || event.comment.postId !== media.code) return;
        const node = nodeOf(event);
        const parent = node.parent_comment_id;
        if (event.type === 'comment-deleted') {
          if (!parent) return setTops((old) => drop(old, node.pk));
          changeReplies(parent, (list) => drop(list, node.pk), true);
          return count(parent, -1);
        }
        if (event.type === 'comment-added' && !parent)
          return setTops((old) => put(old, node, true));
        if (event.type === 'comment-edited' && !parent) {
          return setTops((old) => (old.some((c) => c.pk === node.pk) ? put(old, node, true) : old));
        }
        if (!parent) return;
        if (event.type === 'comment-added') count(parent, 1);
        changeReplies(parent, (list) => put(list, node, false), true);
      }),
    [media.code, changeReplies, count],
  );

  return {
    tops,
    replies,
    more: cursor.has_next_page,
    loading,
    async loadMore() {
      if (loading || !cursor.has_next_page) return;
      setLoading(true);
      try {
        const page = await loadComments(
          'PolarisPostCommentsPaginationQuery',
          media.pk,
          cursor.end_cursor,
        );
        setTops((old) => [
          ...old,
          ...page.edges.map((e) => e.node).filter((n) => !old.some((c) => c.pk === n.pk)),
        ]);
        setCursor(page.page_info);
      } finally {
        setLoading(false);
      }
    },
    async expand(parent) {
      const list = await loadReplies(media.pk, parent.pk);
      changeReplies(parent.pk, () => list);
    },
    async send(text, parent) {
      const draft = draftNode(text, parent);
      if (parent) changeReplies(parent, (list) => put(list, draft, false));
      else setTops((old) => put(old, draft, true));
      try {
        const made = await sendComment(media.pk, text, parent);
        if (parent) changeReplies(parent, (list) => put(drop(list, draft.pk), made, false));
        else setTops((old) => put(drop(old, draft.pk), made, true));
        return true;
      } catch {
        if (parent) changeReplies(parent, (list) => drop(list, draft.pk));
        else setTops((old) => drop(old, draft.pk));
        toast(L.sendFailed);
        return false;
      }
    },
  };
}
