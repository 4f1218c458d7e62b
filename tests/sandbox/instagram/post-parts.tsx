// Around a post's comments: its caption and its row of actions.
import { type ReactNode, useState } from 'react';
import { config, now } from '../shared/config.ts';
import { ago, longDate, monthDay, shortNumber } from '../shared/time.ts';
import type { MediaNode } from './data.ts';
import { Icon } from './icons.tsx';
import { AvatarLink, L, NameLink, RichText, TextButton } from './parts.tsx';
import { css, sx } from './styles.ts';

export function Caption({ media }: { media: MediaNode }): ReactNode {
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
                      <time
                        className={sx(css.soft, css.small)}
                        dateTime={new Date(at).toISOString()}
                        title={longDate(config.lang, at)}
                      >
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

export function Actions({
  media,
  onComment,
}: {
  media: MediaNode;
  onComment: () => void;
}): ReactNode {
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
