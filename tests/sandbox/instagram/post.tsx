// A post: picture, caption, comments panel, actions, comment box. On its own page (only divs) or in
// the dialog over the feed (lists).
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { config } from '../shared/config.ts';
import { useComments } from './comments.ts';
import { Composer } from './composer.tsx';
import { type CommentNode, type CommentPage, loadPost, type MediaNode } from './data.ts';
import { Icon } from './icons.tsx';
import { AvatarLink, L, NameLink, TextButton } from './parts.tsx';
import { Actions, Caption } from './post-parts.tsx';
import { css, sx } from './styles.ts';
import { Thread } from './thread.tsx';
import { RowWindow } from './window.tsx';

export function PostLoader({
  code,
  dialog,
  missing,
}: {
  code: string;
  dialog: boolean;
  missing: ReactNode;
}): ReactNode {
  const [loaded, setLoaded] = useState<{ media: MediaNode; page: CommentPage } | 'missing' | null>(
    null,
  );
  useEffect(() => {
    let wanted = true;
    setLoaded(null);
    loadPost(code).then(
      (found) => wanted && setLoaded(found),
      () => wanted && setLoaded('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [code]);
  if (loaded === 'missing') return missing;
  if (!loaded) return <Skeleton />;
  return <Post key={loaded.media.code} media={loaded.media} page={loaded.page} dialog={dialog} />;
}

export const Skeleton = (): ReactNode => (
  <div
    className={sx({
      width: '100%',
      height: 420,
      'background-color': 'var(--hover)',
      'border-radius': 4,
    })}
  />
);

function Post({
  media,
  page,
  dialog,
}: {
  media: MediaNode;
  page: CommentPage;
  dialog: boolean;
}): ReactNode {
  const comments = useComments(media, page);
  const scroller = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  // Kept here, not in the text: removing "@user " does not change what is answered.
  const [parent, setParent] = useState<string | null>(null);
  const whole = media.sandbox_big;

  function reply(c: CommentNode): void {
    const prefix = `@${c.user.username} `;
    setText(prefix);
    setParent(c.parent_comment_id ?? c.pk);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(prefix.length, prefix.length);
    });
  }
  async function send(): Promise<void> {
    const [sentText, sentParent] = [text, parent];
    setText('');
    setParent(null);
    if (await comments.send(sentText, sentParent)) return;
    setText(sentText);
    setParent(sentParent);
  }
  function scrolled(): void {
    const e = scroller.current;
    if (e && !whole && e.scrollHeight - e.scrollTop - e.clientHeight < 120)
      void comments.loadMore();
  }
  return (
    <div
      className={sx(css.row, {
        border: '1px solid var(--line)',
        'border-radius': 4,
        overflow: 'hidden',
        'background-color': 'var(--bg)',
        height: dialog ? '86vh' : whole ? 'auto' : 620,
      })}
    >
      <div
        className={sx({
          flex: '1 1 52%',
          'align-self': 'stretch',
          'background-color': '#111',
          overflow: 'hidden',
        })}
      >
        <div className={sx({ height: '100%' })}>
          <div role="button" tabIndex={0} aria-hidden="true" className={sx({ height: '100%' })}>
            <img
              alt={L.photoBy(media.user.username)}
              src={media.display_uri}
              className={sx({
                width: '100%',
                height: '100%',
                'object-fit': 'cover',
                'min-height': 420,
              })}
            />
          </div>
        </div>
      </div>
      <div
        className={sx(css.column, {
          flex: '1 1 48%',
          'min-width': 335,
          'align-self': 'stretch',
          'min-height': 0,
        })}
      >
        <div className={sx(css.between, { padding: '12px 16px' })}>
          <div className={sx(css.middle, css.gap12)}>
            <AvatarLink user={media.user.username} />
            <span dir="auto">
              <NameLink user={media.user.username} />
            </span>
            {media.user.username !== config.me.handle && (
              <TextButton className={sx(css.blueButton)}>{L.follow}</TextButton>
            )}
          </div>
          <div role="button" tabIndex={0}>
            <Icon name="more" label={L.more} />
          </div>
        </div>
        <hr className={sx(css.hr)} />
        <div
          ref={scroller}
          onScroll={scrolled}
          className={sx({
            flex: '1 1 auto',
            'overflow-y': whole ? 'visible' : 'auto',
            'min-height': 0,
            padding: '16px 16px 0',
          })}
        >
          <div>
            <Caption media={media} />
            <div>
              <RowWindow
                items={comments.tops}
                keyOf={(c) => c.pk}
                scroller={scroller}
                whole={whole}
                listed={dialog}
                render={(c) => (
                  <Thread
                    comment={c}
                    replies={comments.replies.get(c.pk)}
                    code={media.code}
                    listed={dialog}
                    onReply={reply}
                    onExpand={() => comments.expand(c)}
                  />
                )}
              />
              {comments.more && (
                <div className={sx({ display: 'flex', 'justify-content': 'center', padding: 12 })}>
                  <button type="button" onClick={() => void comments.loadMore()}>
                    <div>
                      <Icon name="plus" label={L.loadMore} />
                    </div>
                  </button>
                </div>
              )}
            </div>
          </div>
        </div>
        <hr className={sx(css.hr)} />
        <Actions media={media} onComment={() => box.current?.focus()} />
        <hr className={sx(css.hr)} />
        <Composer value={text} onChange={setText} onSend={() => void send()} box={box} />
      </div>
    </div>
  );
}
