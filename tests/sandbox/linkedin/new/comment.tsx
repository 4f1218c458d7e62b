// One comment of the new front end: the same key on three nested elements, no time element.
import { Fragment, type ReactNode, useState } from 'react';
import { newCommentUrn } from '../../ids.ts';
import { config, now } from '../../shared/config.ts';
import { ago, localNumber } from '../../shared/time.ts';
import type { Comments } from '../comments.ts';
import { type ActorRow, type CommentRow, isPending, timeOf } from '../data.ts';
import { absolute, L } from '../parts.tsx';
import { CommentBox } from './composer.tsx';
import { Figure, Icon, TextBox, useKey } from './parts.tsx';
import { css, sx } from './styles.ts';

function Header({ row }: { row: CommentRow }): ReactNode {
  const { actor } = row;
  const key = useKey();
  const options = useKey();
  const degree = actor.kind === 'page' ? L.following : L.first;
  return (
    <div className={sx(css.between)}>
      <a componentkey={key} href={absolute(actor.path)} tabIndex={0} className={sx(css.grow)}>
        <div componentkey={key}>
          <div>
            <div>
              <div>
                <p>
                  <span className={sx(css.hidden)}>{`${actor.name} ${degree}`}</span>
                  <span aria-hidden="true">
                    <span className={sx(css.bold)} dir="auto">
                      {actor.name}
                    </span>
                    <span>
                      <span className={sx(css.soft)}>
                        {' '}
                        • {row.byPostAuthor ? L.authorBadge : degree}
                      </span>
                    </span>
                  </span>
                </p>
              </div>
            </div>
          </div>
          <div>
            <p className={sx(css.soft)}>
              <bdi>{actor.headline}</bdi>
            </p>
          </div>
        </div>
      </a>
      <div className={sx(css.soft)}>
        <p>
          {ago(config.lang, timeOf(row.id), now(), true)}
          {row.edited ? ` ${L.edit}` : ''}
        </p>
      </div>
      <button
        type="button"
        aria-expanded="false"
        aria-label={L.moreOptionsFor(actor.name)}
        componentkey={options}
        className={sx({ 'align-self': 'flex-start', color: 'var(--soft)' })}
      >
        <span>
          <Icon id="overflow-web-ios-small" />
        </span>
      </button>
    </div>
  );
}

function Bar({ row, onReply }: { row: CommentRow; onReply: () => void }): ReactNode {
  const [liked, setLiked] = useState(false);
  const like = useKey();
  const reply = useKey();
  const likes = row.likes + (liked ? 1 : 0);
  return (
    <div className={sx(css.middle)}>
      <div className={sx(css.middle)}>
        <div>
          <div componentkey={like} role="button" tabIndex={0} onClick={() => setLiked(!liked)}>
            <div componentkey={like}>
              <p role="button" className={sx(css.small)}>
                <span className={sx(css.hidden)}>{L.noReaction}</span>
                <span aria-hidden="true">{L.like}</span>
              </p>
            </div>
          </div>
        </div>
        <button
          type="button"
          aria-expanded="false"
          aria-label={L.openReactions}
          className={sx({ color: 'var(--soft)' })}
        >
          <span>
            <Icon id="chevron-up-small" />
          </span>
        </button>
        {likes > 0 && <p className={sx(css.soft)}>{localNumber(config.lang, likes)}</p>}
      </div>
      <hr role="presentation" className={sx(css.bar)} />
      <div>
        <button
          type="button"
          componentkey={reply}
          disabled={isPending(row)}
          className={sx(css.small)}
          onClick={onReply}
        >
          <span>
            <span>{L.replyVerb}</span>
          </span>
        </button>
      </div>
    </div>
  );
}

function Comment({ row, onReply }: { row: CommentRow; onReply: () => void }): ReactNode {
  const other = useKey();
  // A row still being sent has no urn yet.
  const key = isPending(row)
    ? other
    : `replaceableComment_${newCommentUrn(row.urnKind, row.postId, row.id)}`;
  return (
    <div
      componentkey={key}
      className={sx({ 'padding-top': 12, 'margin-inline-start': row.parentId ? 40 : 0 })}
    >
      <div data-display-contents="true" className={sx(css.contents)}>
        <div componentkey={key}>
          <div data-display-contents="true" className={sx(css.contents)}>
            <div componentkey={key} className={sx(css.row)}>
              <div data-display-contents="true" className={sx(css.contents)}>
                <Figure actor={row.actor} size={row.parentId ? 24 : 32} />
              </div>
              <div className={sx(css.grow)}>
                <div data-display-contents="true" className={sx(css.contents)}>
                  <Header row={row} />
                </div>
                <div data-display-contents="true" className={sx(css.contents)}>
                  <div className={sx({ padding: '4px 0' })}>
                    <div data-display-contents="true">
                      <TextBox text={row.text} />
                    </div>
                  </div>
                </div>
                <div data-display-contents="true" className={sx(css.contents)}>
                  <Bar row={row} onReply={onReply} />
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** A comment, then its answers, then the answer box: all siblings in the list. */
export function Thread({ row, comments }: { row: CommentRow; comments: Comments }): ReactNode {
  const [answers, setAnswers] = useState<ActorRow | null>(null);
  const replies = comments.replies.get(row.id) ?? [];
  const loaded = replies.filter((r) => !isPending(r)).length;
  return (
    <Fragment>
      <Comment row={row} onReply={() => setAnswers(row.actor)} />
      {row.replyCount > loaded && (
        <div>
          <button
            type="button"
            className={sx(css.small, { padding: '8px 0', 'margin-inline-start': 40 })}
            onClick={() => void comments.expand(row.id)}
          >
            <span>{L.seeReplies(localNumber(config.lang, row.replyCount - loaded))}</span>
          </button>
        </div>
      )}
      {replies.map((r) => (
        <Comment key={r.id} row={r} onReply={() => setAnswers(r.actor)} />
      ))}
      {answers && (
        <CommentBox
          name={newCommentUrn(row.urnKind, row.postId, row.id)}
          answers={answers}
          onSend={(text) => comments.send(text, row.id)}
        />
      )}
    </Fragment>
  );
}
