// One comment, nested as on the real post page.
import { type ReactNode, useState } from 'react';
import { config, now } from '../shared/config.ts';
import { ago, localNumber, longDate } from '../shared/time.ts';
import type { CommentNode } from './data.ts';
import { Icon } from './icons.tsx';
import { AvatarLink, L, NameLink, RichText, TextButton } from './parts.tsx';
import { css, sx } from './styles.ts';

/** A row that is still being sent has no permalink. */
export const isPending = (c: CommentNode): boolean => c.pk.startsWith('pending-');

const PERSIAN = /\p{Script=Arabic}/u;
const isForeign = (text: string): boolean =>
  /\p{L}/u.test(text) && PERSIAN.test(text) !== (config.lang === 'fa');

function When({ comment, code }: { comment: CommentNode; code: string }): ReactNode {
  const at = comment.created_at * 1000;
  const time = (
    <time
      className={sx(css.soft, css.small)}
      dateTime={new Date(at).toISOString()}
      title={longDate(config.lang, at)}
    >
      {ago(config.lang, at, now())}
    </time>
  );
  if (isPending(comment)) return time;
  return (
    <a href={`/p/${code}/c/${comment.pk}/`} role="link" tabIndex={0}>
      {time}
    </a>
  );
}

export function CommentRow({
  comment,
  code,
  onReply,
}: {
  comment: CommentNode;
  code: string;
  onReply: (c: CommentNode) => void;
}): ReactNode {
  const [liked, setLiked] = useState(false);
  const likes = comment.comment_like_count + (liked ? 1 : 0);
  const n = localNumber(config.lang, likes);
  const action = (label: string, onClick?: () => void): ReactNode => (
    <TextButton onClick={onClick}>
      <span dir="auto">
        <span>{label}</span>
      </span>
    </TextButton>
  );
  return (
    <div>
      <div className={sx(css.row)}>
        <div>
          <div>
            <div>
              <AvatarLink user={comment.user.username} />
            </div>
          </div>
        </div>
        <div className={sx(css.body)}>
          <div className={sx(css.grow)}>
            <div>
              <div>
                <div className={sx(css.middle, css.gap4)}>
                  <span dir="auto">
                    <NameLink user={comment.user.username} />
                  </span>
                  <span dir="auto">
                    <When comment={comment} code={code} />
                  </span>
                  {comment.is_edited && <span className={sx(css.soft, css.small)}>{L.edited}</span>}
                </div>
                <div>
                  <span dir="auto" className={sx(css.wrap, { display: 'block' })}>
                    <RichText text={comment.text} />
                  </span>
                </div>
              </div>
            </div>
            <div className={sx(css.actions)}>
              {likes > 0 && action(likes === 1 ? L.oneLike(n) : L.likes(n))}
              {!isPending(comment) && config.loggedIn && action(L.reply, () => onReply(comment))}
              {isForeign(comment.text) && action(L.translate)}
            </div>
          </div>
          <div className={sx(css.likeCell)}>
            <span>
              <div>
                <div>
                  <div role="button" tabIndex={0} onClick={() => setLiked(!liked)}>
                    <div>
                      <span>
                        <Icon
                          name={liked ? 'liked' : 'like'}
                          label={liked ? L.unlike : L.like}
                          size={16}
                        />
                      </span>
                    </div>
                  </div>
                </div>
              </div>
            </span>
          </div>
        </div>
      </div>
    </div>
  );
}
