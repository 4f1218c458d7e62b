// The home feed. The comment button opens a post in a dialog over it, with the post's address.
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { config, now } from '../shared/config.ts';
import { go } from '../shared/navigation.ts';
import { ago, localNumber, longDate, shortNumber } from '../shared/time.ts';
import { forgetEmbedded, type MediaNode, query } from './data.ts';
import { Icon } from './icons.tsx';
import { AvatarLink, L, NameLink, RichText, TextButton } from './parts.tsx';
import { PostLoader, Skeleton } from './post.tsx';
import { css, sx } from './styles.ts';

/** `over`: where to return to when the dialog is closed without a history step to go back. */
export const openPost = (code: string): void => {
  forgetEmbedded();
  go(`/p/${code}/`, { over: location.pathname });
};

function FeedPost({ media }: { media: MediaNode }): ReactNode {
  const at = media.taken_at * 1000;
  return (
    <article
      className={sx({
        width: 470,
        'max-width': '100%',
        margin: '0 auto 28px',
        'border-bottom': '1px solid var(--line)',
        'padding-bottom': 16,
      })}
    >
      <div className={sx(css.between, { padding: '0 4px 12px' })}>
        <div className={sx(css.middle, { gap: 8 })}>
          <AvatarLink user={media.user.username} />
          <NameLink user={media.user.username} />
          <span className={sx(css.soft)}>•</span>
          <a href={`/p/${media.code}/`} role="link" tabIndex={0} className={sx(css.soft)}>
            <time dateTime={new Date(at).toISOString()} title={longDate(config.lang, at)}>
              {ago(config.lang, at, now())}
            </time>
          </a>
        </div>
        <Icon name="more" label={L.more} />
      </div>
      <img
        alt={L.photoBy(media.user.username)}
        src={media.display_uri}
        className={sx({ width: '100%', 'aspect-ratio': '1', 'border-radius': 4 })}
      />
      <div className={sx(css.middle, css.gap12, { padding: '12px 0 8px' })}>
        <div role="button" tabIndex={0}>
          <Icon name="like" label={L.like} />
        </div>
        <span className={sx(css.bold)}>{shortNumber(config.lang, media.like_count)}</span>
        <TextButton onClick={() => openPost(media.code)}>
          <Icon name="comment" label={L.comment} />
        </TextButton>
        <span className={sx(css.bold)}>{shortNumber(config.lang, media.comment_count)}</span>
        <div role="button" tabIndex={0}>
          <Icon name="share" label={L.share} />
        </div>
      </div>
      <div
        className={sx(css.wrap, {
          display: '-webkit-box',
          '-webkit-line-clamp': 3,
          '-webkit-box-orient': 'vertical',
          overflow: 'hidden',
        })}
        dir="auto"
      >
        <span className={sx(css.bold, { 'margin-inline-end': 6 })}>{media.user.username}</span>
        <RichText text={media.caption.text} />
      </div>
      <TextButton
        className={sx(css.soft, css.pointer, { 'margin-top': 6 })}
        onClick={() => openPost(media.code)}
      >
        <span>{L.viewComments(localNumber(config.lang, media.comment_count))}</span>
      </TextButton>
    </article>
  );
}

export function Feed(): ReactNode {
  const [posts, setPosts] = useState<MediaNode[] | null>(null);
  useEffect(() => {
    query('PolarisFeedRootPaginationQuery', { first: 12 }).then((data) => {
      const list = data.xdt_api__v1__feed__timeline__connection as {
        edges: { node: { media: MediaNode } }[];
      };
      setPosts(list.edges.map((e) => e.node.media));
    });
  }, []);
  if (!posts) return <Skeleton />;
  return (
    <div className={sx({ padding: '24px 0' })}>
      {posts.map((m) => (
        <FeedPost key={m.code} media={m} />
      ))}
    </div>
  );
}

export function PostDialog({ code, onClose }: { code: string; onClose: () => void }): ReactNode {
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [onClose]);
  return createPortal(
    <div
      className={sx({
        position: 'fixed',
        inset: 0,
        'background-color': 'var(--shade)',
        'z-index': 50,
        display: 'flex',
        'align-items': 'center',
        'justify-content': 'center',
      })}
    >
      <div
        role="button"
        tabIndex={0}
        className={sx({ position: 'absolute', top: 16, 'inset-inline-end': 16, color: '#fff' })}
        onClick={onClose}
      >
        <Icon name="close" label={L.close} size={22} />
      </div>
      <div role="dialog" aria-modal="true" className={sx({ width: 'min(1080px, 92vw)' })}>
        <PostLoader code={code} dialog missing={<Skeleton />} />
      </div>
    </div>,
    document.body,
  );
}
