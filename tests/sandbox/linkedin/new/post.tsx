// A post of the new front end. Its id is nowhere in plain sight: it is inside the base 64 part of
// the comment tools' key.
import { type ReactNode, useState } from 'react';
import { config, now } from '../../shared/config.ts';
import { ago, localNumber } from '../../shared/time.ts';
import { useComments } from '../comments.ts';
import { type PostRow, timeOf } from '../data.ts';
import { absolute, L, toast } from '../parts.tsx';
import { Thread } from './comment.tsx';
import { CommentBox } from './composer.tsx';
import { Figure, Icon, TextBox, useKey } from './parts.tsx';
import { css, sx } from './styles.ts';

function Action({
  icon,
  label,
  onClick,
}: {
  icon: string;
  label: string;
  onClick?: () => void;
}): ReactNode {
  const key = useKey();
  return (
    <button type="button" componentkey={key} className={sx(css.action)} onClick={onClick}>
      <span className={sx(css.middle)}>
        <Icon id={icon} />
        <div>
          <span>{label}</span>
        </div>
      </span>
    </button>
  );
}

export function ListItem({
  post,
  open: startsOpen,
  feed,
}: {
  post: PostRow;
  open: boolean;
  feed: boolean;
}): ReactNode {
  const [open, setOpen] = useState(startsOpen);
  const comments = useComments(post, open, () => toast(L.sendFailedLi));
  const keys = [useKey(), useKey(), useKey()];
  const { actor } = post;
  const tail = `${post.token}FeedType_${feed ? 'MAIN_FEED_RELEVANCE' : 'FEED_DETAIL'}`;
  const urn = `urn:li:${post.urnKind}:${post.id}`;
  return (
    <div componentkey={`expanded${tail}`} role="listitem" className={sx(css.card)}>
      <div data-display-contents="true" className={sx(css.contents)}>
        <div componentkey={post.token}>
          <h2>
            <span className={sx(css.hidden)}>{L.feedPost}</span>
            <span aria-hidden="true" />
          </h2>
          <div componentkey={keys[0]} className={sx(css.row, css.pad)}>
            <Figure actor={actor} size={48} />
            <a
              componentkey={keys[1]}
              href={absolute(actor.path)}
              tabIndex={0}
              className={sx(css.grow)}
            >
              <div componentkey={keys[1]}>
                <p className={sx(css.bold)}>
                  <bdi>{actor.name}</bdi>
                </p>
                <p className={sx(css.soft)}>
                  <bdi>{actor.headline}</bdi>
                </p>
                <p componentkey={keys[2]} className={sx(css.soft, css.middle)}>
                  {ago(config.lang, timeOf(post.id), now(), true)} •{' '}
                  <Icon id="globe-americas-small" label="Visibility: Global" />
                </p>
              </div>
            </a>
            <button type="button" aria-expanded="false" aria-label={L.more}>
              <span>
                <Icon id="overflow-web-ios-small" />
              </span>
            </button>
          </div>
          <div className={sx({ padding: '0 16px 12px' })}>
            <TextBox text={post.text} />
          </div>
          <img
            alt=""
            src={`/static/picture/${post.picture}.svg`}
            className={sx({ width: '100%', 'max-height': 300, 'object-fit': 'cover' })}
          />
          <div
            className={sx(css.between, css.soft, { padding: '10px 16px' })}
            data-testid={feed ? undefined : `ReactionFacepileCollection-${urn}`}
          >
            <p>{L.reactions(localNumber(config.lang, post.likes))}</p>
            <div role="button" tabIndex={0} onClick={() => setOpen(true)}>
              <p>{L.comments(localNumber(config.lang, post.commentCount))}</p>
            </div>
          </div>
          <hr role="presentation" className={sx(css.hr, { margin: '0 16px' })} />
          <div
            className={sx({
              display: 'flex',
              'justify-content': 'space-around',
              padding: '2px 8px',
            })}
          >
            <Action icon="thumbs-up-outline-small" label={L.like} />
            <Action icon="comment-small" label={L.comment} onClick={() => setOpen(true)} />
            <Action icon="repost-small" label={L.repost} />
            <Action icon="send-privately-small" label={L.send} />
          </div>
        </div>
      </div>
      <div
        componentkey={`${post.key}-replaceableCommentTools${tail}`}
        className={sx({ padding: '0 16px' })}
      >
        {open && (
          <CommentBox name={tail} answers={null} onSend={(text) => comments.send(text, null)} />
        )}
      </div>
      {open && (
        <div
          componentkey={`commentsSectionContainer${tail}`}
          className={sx({ padding: '0 16px 16px' })}
        >
          <div componentkey={`${post.key}-commentsSectionAnchorRef${tail}`} />
          <div data-component-type="LazyColumn" data-testid={`${post.key}-commentList${tail}`}>
            {comments.tops?.map((row) => (
              <Thread key={row.id} row={row} comments={comments} />
            ))}
          </div>
          <div componentkey={`${post.key}-replaceableLoadMoreComments${tail}`}>
            {comments.more && (
              <button
                type="button"
                className={sx(css.bold, { padding: '12px 0 0', color: 'var(--soft)' })}
                onClick={() => void comments.loadMore()}
              >
                <span>{L.loadMoreComments}</span>
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
