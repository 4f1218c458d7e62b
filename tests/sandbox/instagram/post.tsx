// A post: picture, caption, comments panel, actions, comment box. On its own page (only divs) or in
// the dialog over the feed (lists).
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { config, now } from '../shared/config.ts';
import { ago, longDate, monthDay, shortNumber } from '../shared/time.ts';
import { useComments } from './comments.ts';
import { Composer } from './composer.tsx';
import { type CommentNode, type CommentPage, loadPost, type MediaNode } from './data.ts';
import { Icon } from './icons.tsx';
import { AvatarLink, L, NameLink, RichText, TextButton } from './parts.tsx';
import { css, sx } from './styles.ts';
import { Thread } from './thread.tsx';
import { RowWindow } from './window.tsx';

export function PostLoader({ code, dialog, missing }: { code: string; dialog: boolean; missing: ReactNode }): ReactNode {
  const [loaded, setLoaded] = useState<{ media: MediaNode; page: CommentPage } | 'missing' | null>(null);
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
  <div className={sx({ width: '100%', height: 420, 'background-color': 'var(--hover)', 'border-radius': 4 })} />
);

function Caption({ media }: { media: MediaNode }): ReactNode {
  const at = media.taken_at * 1000;
  return (
    <div className={sx(css.listItem)}>
      <div>
        <div className={sx(css.row)}>
          <div>
            <AvatarLink user={media.user.username} />
          </div>
          <div className={sx(css.body, css.column)}>
            <div>
              <span dir="auto" className={sx({ display: 'block' })}>
                <div>
                  <div className={sx(css.middle, css.gap4)}>
                    <NameLink user={media.user.username} />
                    <span className={sx(css.soft)}>•</span>
                    <span>
                      {/* The post's own time has no link around it: only comments' times do. */}
                      <time className={sx(css.soft, css.small)} dateTime={new Date(at).toISOString()} title={longDate(config.lang, at)}>
                        {ago(config.lang, at, now())}
                      </time>
                    </span>
                  </div>
                </div>
                <span className={sx(css.wrap)}>
                  <RichText text={media.caption.text} />
                </span>
              </span>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function Actions({ media, onComment }: { media: MediaNode; onComment: () => void }): ReactNode {
  const [liked, setLiked] = useState(false);
  const at = media.taken_at * 1000;
  return (
    <>
      <section className={sx({ padding: '10px 16px 0' })}>
        <div className={sx(css.between)}>
          <div className={sx(css.middle, css.gap12)}>
            <span>
              <div role="button" tabIndex={0} onClick={() => setLiked(!liked)}>
                <Icon name={liked ? 'liked' : 'like'} label={liked ? L.unlike : L.like} />
              </div>
            </span>
            <span role="button" tabIndex={0} className={sx(css.bold)}>
              {shortNumber(config.lang, media.like_count + (liked ? 1 : 0))}
            </span>
            <span>
              <TextButton onClick={onComment}>
                <Icon name="comment" label={L.comment} />
              </TextButton>
            </span>
            <span role="button" tabIndex={0} className={sx(css.bold)}>
              {shortNumber(config.lang, media.comment_count)}
            </span>
            <div role="button" tabIndex={0}>
              <Icon name="repost" label={L.repost} />
            </div>
            <div role="button" tabIndex={0}>
              <Icon name="share" label={L.share} />
            </div>
          </div>
          <div role="button" tabIndex={0}>
            <Icon name="save" label={L.save} />
          </div>
        </div>
      </section>
      <div className={sx({ padding: '6px 16px 10px' })}>
        <div dir="auto">
          <a href={`/${media.user.username}/p/${media.code}/`} role="link" tabIndex={0}>
            <span dir="auto" className={sx(css.small, css.soft)}>
              <time dateTime={new Date(at).toISOString()} title={longDate(config.lang, at)}>
                {monthDay(config.lang, at)}
              </time>
            </span>
          </a>
        </div>
      </div>
    </>
  );
}

function Post({ media, page, dialog }: { media: MediaNode; page: CommentPage; dialog: boolean }): ReactNode {
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
    if (e && !whole && e.scrollHeight - e.scrollTop - e.clientHeight < 120) void comments.loadMore();
  }
  return (
    <div className={sx(css.row, { border: '1px solid var(--line)', 'border-radius': 4, overflow: 'hidden', 'background-color': 'var(--bg)', height: dialog ? '86vh' : whole ? 'auto' : 620 })}>
      <div className={sx({ flex: '1 1 52%', 'align-self': 'stretch', 'background-color': '#111', overflow: 'hidden' })}>
        <div className={sx({ height: '100%' })}>
          <div role="button" tabIndex={0} aria-hidden="true" className={sx({ height: '100%' })}>
            <img alt={L.photoBy(media.user.username)} src={media.display_uri} className={sx({ width: '100%', height: '100%', 'object-fit': 'cover', 'min-height': 420 })} />
          </div>
        </div>
      </div>
      <div className={sx(css.column, { flex: '1 1 48%', 'min-width': 335, 'align-self': 'stretch', 'min-height': 0 })}>
        <div className={sx(css.between, { padding: '12px 16px' })}>
          <div className={sx(css.middle, css.gap12)}>
            <AvatarLink user={media.user.username} />
            <span dir="auto">
              <NameLink user={media.user.username} />
            </span>
            {media.user.username !== config.me.handle && <TextButton className={sx(css.blueButton)}>{L.follow}</TextButton>}
          </div>
          <div role="button" tabIndex={0}>
            <Icon name="more" label={L.more} />
          </div>
        </div>
        <hr className={sx(css.hr)} />
        <div ref={scroller} onScroll={scrolled} className={sx({ flex: '1 1 auto', 'overflow-y': whole ? 'visible' : 'auto', 'min-height': 0, padding: '16px 16px 0' })}>
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
                  <Thread comment={c} replies={comments.replies.get(c.pk)} code={media.code} listed={dialog} onReply={reply} onExpand={() => comments.expand(c)} />
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
