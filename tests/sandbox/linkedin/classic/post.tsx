// A post of the classic front end, in the feed (comments closed) or on its own page (open).
import { type ReactNode, useState } from 'react';
import { config, now } from '../../shared/config.ts';
import { ago, localNumber } from '../../shared/time.ts';
import { useComments } from '../comments.ts';
import { type PostRow, timeOf } from '../data.ts';
import { absolute, Face, L, toast } from '../parts.tsx';
import { MarkedText, Thread } from './comment.tsx';
import { CommentBox } from './composer.tsx';
import { appLink } from './styles.ts';

export function Update({ post, open: startsOpen }: { post: PostRow; open: boolean }): ReactNode {
  const [open, setOpen] = useState(startsOpen);
  const comments = useComments(post, open, () => toast(L.sendFailedLi));
  const urn = `urn:li:${post.urnKind}:${post.id}`;
  const { actor } = post;
  const href = absolute(actor.path);
  return (
    <div className="relative" data-id={urn}>
      <div className="full-height" data-view-name="feed-full-update">
        <div
          className="feed-shared-update-v2 feed-shared-update-v2--minimal-padding full-height relative feed-shared-update-v2--e2e artdeco-card"
          data-urn={urn}
          role="article"
        >
          <div className="feed-shared-update-v2__control-menu-container display-flex flex-column flex-grow-1">
            <div className="update-components-actor__container">
              <a
                className={`${appLink} update-components-actor__image`}
                href={href}
                aria-label={L.viewProfileOf(actor.name)}
              >
                <Face actor={actor} size={48} className="update-components-actor__avatar-image" />
              </a>
              <div className="update-components-actor__meta">
                <a className={`${appLink} update-components-actor__meta-link`} href={href}>
                  <span className="update-components-actor__title">{actor.name}</span>
                  <span className="update-components-actor__description">{actor.headline}</span>
                </a>
                <span className="update-components-actor__sub-description">
                  <a href={`/feed/update/${urn}/`}>
                    {ago(config.lang, timeOf(post.id), now(), true)} •
                  </a>
                </span>
              </div>
            </div>
            <div
              className="feed-shared-inline-show-more-text feed-shared-update-v2__description"
              tabIndex={-1}
            >
              <div
                className="update-components-text relative update-components-update-v2__commentary"
                dir="auto"
              >
                <span dir="auto" className="break-words">
                  <MarkedText text={post.text} />
                </span>
              </div>
            </div>
            <div className="update-components-image feed-shared-update-v2__content">
              <img
                alt=""
                className="update-components-image__image"
                src={`/static/picture/${post.picture}.svg`}
              />
            </div>
            <div className="update-v2-social-activity">
              <div className="social-details-social-counts">
                <span>{localNumber(config.lang, post.likes)}</span>
                <button type="button" onClick={() => setOpen(true)}>
                  {L.comments(localNumber(config.lang, post.commentCount))}
                </button>
              </div>
              <div className="feed-shared-social-action-bar feed-shared-social-action-bar--full-width">
                {[L.like, L.comment, L.repost, L.send].map((label, i) => (
                  <button
                    key={label}
                    type="button"
                    className={`artdeco-button feed-shared-social-action-bar__action-button ${i === 1 ? 'comment-button' : ''}`}
                    onClick={() => i === 1 && setOpen(true)}
                  >
                    <span className="artdeco-button__text">{label}</span>
                  </button>
                ))}
              </div>
              {open && (
                <div className="feed-shared-update-v2__comments-container display-flex flex-column">
                  <CommentBox answers={null} onSend={(text) => comments.send(text, null)} />
                  <div className="comments-comments-list comments-comments-list--cr">
                    <div className="comments-comment-list__container">
                      {comments.tops?.map((row) => (
                        <Thread key={row.id} row={row} comments={comments} />
                      ))}
                    </div>
                    {comments.more && (
                      <div className="comments-comment-list__load-more-container">
                        <button
                          type="button"
                          className="comments-comments-list__load-more-comments-button--cr artdeco-button artdeco-button--muted"
                          onClick={() => void comments.loadMore()}
                        >
                          <span className="artdeco-button__text">{L.loadMoreComments}</span>
                        </button>
                      </div>
                    )}
                  </div>
                </div>
              )}
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
