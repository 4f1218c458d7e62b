// Notifications: mentions in comments among likes and follows.
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { config, now } from '../shared/config.ts';
import { listen } from '../shared/poll.ts';
import { ago, longDate } from '../shared/time.ts';
import { loadStories, type StoryNode } from './data.ts';
import { AvatarLink, L, NameLink, RichText, TextButton } from './parts.tsx';
import { Skeleton } from './post.tsx';
import { css, sx } from './styles.ts';

function Story({ story }: { story: StoryNode }): ReactNode {
  const { args } = story;
  const at = args.timestamp * 1000;
  const media = args.media[0];
  const target =
    args.comment_id && media
      ? `/p/${media.shortcode}/c/${args.comment_id}/`
      : media
        ? `/p/${media.shortcode}/`
        : `/${args.profile_name}/`;
  const time = (
    <time
      className={sx(css.soft)}
      dateTime={new Date(at).toISOString()}
      title={longDate(config.lang, at)}
    >
      {ago(config.lang, at, now())}
    </time>
  );
  return (
    <div className={sx(css.middle, { gap: 12, padding: '10px 16px' })}>
      <div>
        <AvatarLink user={args.profile_name} size={44} />
      </div>
      <div className={sx(css.grow)}>
        <span dir="auto" className={sx({ display: 'block', 'overflow-wrap': 'anywhere' })}>
          <span className={sx({ display: 'inline-block' })}>
            <NameLink user={args.profile_name} />
          </span>{' '}
          {story.notif_name === 'mentioned_comment' ? (
            <Fragment>
              {L.mentioned}{' '}
              <span dir="auto">
                <RichText text={args.comment_text ?? ''} />
              </span>
            </Fragment>
          ) : (
            <span>{story.notif_name === 'like' ? L.liked : L.followed}</span>
          )}{' '}
          {media ? (
            <a href={target} role="link" tabIndex={0}>
              {time}
            </a>
          ) : (
            time
          )}
        </span>
      </div>
      {media ? (
        <a href={target} role="link" tabIndex={0}>
          <img
            alt=""
            src={media.image}
            className={sx({ width: 44, height: 44, 'object-fit': 'cover', 'border-radius': 4 })}
          />
        </a>
      ) : (
        <TextButton className={sx(css.fillButton)}>{L.follow}</TextButton>
      )}
    </div>
  );
}

export function Activity(): ReactNode {
  const [stories, setStories] = useState<StoryNode[] | null>(null);
  useEffect(() => {
    const load = (): void => void loadStories().then(setStories);
    load();
    return listen((event) => {
      if (event.type !== 'message-added') load();
    });
  }, []);
  if (!stories) return <Skeleton />;
  return (
    <div className={sx({ 'max-width': 620, margin: '0 auto', padding: '24px 0' })}>
      <h1 className={sx({ 'font-size': 24, 'line-height': '30px', margin: '0 16px 16px' })}>
        {L.notifications}
      </h1>
      <div className={sx(css.bold, { margin: '0 16px 8px' })}>{L.today}</div>
      <div>
        {stories.map((s) => (
          <Story key={s.pk} story={s} />
        ))}
      </div>
    </div>
  );
}
