// One comment and its answers, with the classic front end's names.
import { type ReactNode, useState } from 'react';
import { classicCommentUrn } from '../../ids.ts';
import { config, now } from '../../shared/config.ts';
import { ago, localNumber } from '../../shared/time.ts';
import type { Comments } from '../comments.ts';
import { type ActorRow, type CommentRow, isPending, timeOf } from '../data.ts';
import { segments } from '../mentions.ts';
import { absolute, Face, L } from '../parts.tsx';
import { CommentBox } from './composer.tsx';
import { appLink } from './styles.ts';

/** Text with mentions; each mention is there twice, nested in the two link kinds the real page has. */
export function MarkedText({ text }: { text: string }): ReactNode {
  return segments(text).map((s, i) => {
    const key = `${i}${s.text}`;
    if (!s.href) return <span key={key}>{s.text}</span>;
    return (
      <span key={key}>
        <a
          className={appLink}
          data-test-app-aware-link=""
          href={absolute(s.href).replace(/\/$/, '')}
          target="_self"
          tabIndex={0}
        >
          <span />
        </a>
        <a className="ember-view" href={s.href}>
          {s.text}
        </a>
      </span>
    );
  });
}

function Meta({ row }: { row: CommentRow }): ReactNode {
  const { actor } = row;
  const href = absolute(actor.path).replace(/\/$/, '');
  return (
    <div
      className={`comments-comment-meta__container ${row.parentId ? '' : 'comments-comment-meta__container--parent'}`}
    >
      <div className="comments-comment-meta__actor">
        <a
          aria-label={L.viewGraphic(actor.name)}
          className={`${appLink} comments-comment-meta__image-link`}
          data-test-app-aware-link=""
          href={href}
          target="_self"
        >
          <div className="ivm-image-view-model">
            <div className="ivm-view-attr__img-wrapper">
              <Face
                actor={actor}
                size={row.parentId ? 24 : 32}
                className="ivm-view-attr__img--centered EntityPhoto-circle-1 evi-image ember-view"
              />
            </div>
          </div>
        </a>
        <a
          aria-label={`${actor.name} • ${actor.headline}`}
          className={`${appLink} comments-comment-meta__description-container tap-target`}
          data-test-app-aware-link=""
          href={href}
          target="_self"
        >
          <h3 className="comments-comment-meta__description">
            <span className="comments-comment-meta__description-title">{actor.name}</span>
            {row.byPostAuthor && (
              <span className="comments-comment-meta__description-title--author">
                {L.authorBadge}
              </span>
            )}
            <span className="comments-comment-meta__data">
              <span className="white-space-pre"> </span>•{' '}
              {actor.kind === 'page' ? L.following : L.first}
            </span>
          </h3>
          <div className="comments-comment-meta__description-subtitle">{actor.headline}</div>
        </a>
      </div>
      <div className="comments-comment-meta__info">
        {row.edited && <span>{L.edit}</span>}
        <time className="comments-comment-meta__data">
          {ago(config.lang, timeOf(row.id), now(), true)}
        </time>
        <div className="comment-options-trigger comments-comment-meta__options">
          <button
            aria-expanded="false"
            className="artdeco-dropdown__trigger artdeco-button artdeco-button--circle"
            type="button"
          >
            <svg
              aria-label={L.optionsFor(actor.name)}
              height="16"
              width="16"
              viewBox="0 0 16 16"
              role="img"
              data-test-icon="overflow-web-ios-small"
            >
              <path
                d="M3 9.500A1.500 1.500 0 1 1 4.500 8 1.500 1.500 0 0 1 3 9.500m5 0A1.500 1.500 0 1 1 9.500 8 1.500 1.500 0 0 1 8 9.500m5 0A1.500 1.500 0 1 1 14.500 8 1.500 1.500 0 0 1 13 9.500"
                fill="currentColor"
              />
            </svg>
          </button>
        </div>
      </div>
    </div>
  );
}

function SocialBar({ row, onReply }: { row: CommentRow; onReply: () => void }): ReactNode {
  const [liked, setLiked] = useState(false);
  const likes = row.likes + (liked ? 1 : 0);
  const { name } = row.actor;
  return (
    <div className="comments-comment-social-bar--cr">
      <div className="comments-comment-social-bar__action-group--cr">
        <span className="reactions-react-button comments-comment-social-bar__reaction-action-button--cr">
          <button
            aria-label={L.reactTo(name)}
            aria-pressed={liked}
            className="artdeco-button artdeco-button--muted social-actions-button react-button__trigger"
            type="button"
            onClick={() => setLiked(!liked)}
          >
            <span className="artdeco-button__text">
              <span
                aria-hidden="true"
                className="artdeco-button__text react-button__text social-action-button__text"
              >
                {L.like}
              </span>
            </span>
          </button>
        </span>
        {likes > 0 && (
          <button
            aria-label={L.reactions(localNumber(config.lang, likes))}
            className="comments-comment-social-bar__reactions-count--cr"
            type="button"
          >
            {`· ${localNumber(config.lang, likes)}`}
          </button>
        )}
      </div>
      <div className="comments-comment-social-bar__vertical-divider" />
      <div className="comments-comment-social-bar__action-group--cr">
        <button
          aria-label={L.replyTo(name)}
          className="artdeco-button artdeco-button--muted artdeco-button--1 artdeco-button--tertiary ember-view comments-comment-social-bar__reply-action-button--cr button reply"
          type="button"
          onClick={onReply}
        >
          <span className="artdeco-button__text">
            <span aria-hidden="true">{L.replyVerb}</span>
          </span>
        </button>
        {row.replyCount > 0 && (
          <span className="comments-comment-social-bar__replies-count--cr">{`· ${localNumber(config.lang, row.replyCount)}`}</span>
        )}
      </div>
    </div>
  );
}

function Article({
  row,
  onReply,
  children,
}: {
  row: CommentRow;
  onReply: () => void;
  children?: ReactNode;
}): ReactNode {
  const urn = classicCommentUrn(row.urnKind, row.postId, row.id);
  return (
    <article
      className={`comments-comment-entity ${row.parentId ? 'comments-comment-entity--reply' : ''}`}
      data-id={urn}
      tabIndex={-1}
    >
      <Meta row={row} />
      <div className="comments-thread-entity">
        <div className="comments-thread-spacing__default" />
        <div className="comments-thread-item">
          <section className="comments-comment-entity__content">
            <div className="break-words">
              <div
                className="feed-shared-inline-show-more-text comments-comment-item__inline-show-more-text"
                tabIndex={-1}
              >
                <span
                  className="comments-comment-item__main-content feed-shared-main-content--comment t-14 t-black t-normal"
                  dir="auto"
                >
                  <div className="update-components-text relative" dir="auto">
                    <span dir="auto">
                      <MarkedText text={row.text} />
                    </span>
                  </div>
                </span>
              </div>
            </div>
          </section>
        </div>
      </div>
      <div className="comment-social-activity">
        <div className="comments-thread-entity">
          <div className="comments-thread-item">
            {!isPending(row) && <SocialBar row={row} onReply={onReply} />}
          </div>
        </div>
      </div>
      {children}
    </article>
  );
}

export function Thread({ row, comments }: { row: CommentRow; comments: Comments }): ReactNode {
  const [answers, setAnswers] = useState<ActorRow | null>(null);
  const replies = comments.replies.get(row.id) ?? [];
  const sentCount = replies.filter((r) => !isPending(r)).length;
  return (
    <Article row={row} onReply={() => setAnswers(row.actor)}>
      {(replies.length > 0 || row.replyCount > 0) && (
        <div className="comments-replies-list">
          {row.replyCount > sentCount && (
            <button
              type="button"
              className="artdeco-button show-prev-replies"
              onClick={() => void comments.expand(row.id)}
            >
              <span className="artdeco-button__text">{L.previousReplies}</span>
            </button>
          )}
          {replies.map((r) => (
            <Article key={r.id} row={r} onReply={() => setAnswers(r.actor)} />
          ))}
        </div>
      )}
      {answers && (
        <div className="comments-thread-item">
          <CommentBox answers={answers} onSend={(text) => comments.send(text, row.id)} />
        </div>
      )}
    </Article>
  );
}
