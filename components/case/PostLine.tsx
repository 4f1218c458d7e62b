import { useLiveQuery } from 'dexie-react-hooks';
import { ExternalLink } from 'lucide-react';
import type { StoredCase } from '../../storage/cases.ts';
import { getPost } from '../../storage/posts.ts';
import { safeLink } from '../ui/safeLink.ts';
import { useWords } from '../ui/Words.tsx';

/** The post in one line, why this became a case, and the way to where it stands. */
export function PostLine({ row }: { row: StoredCase }) {
  const { t, join } = useWords();
  const post = useLiveQuery(async () => getPost(row.source, row.postId), [row.source, row.postId]);
  const link = safeLink(row.permalink);
  return (
    <div className="post-line">
      {post?.text && (
        <p className="one-line" dir="auto" title={post.text}>
          {post.text}
        </p>
      )}
      <p className="post-facts small soft">
        <span>{t(`reason.${row.why}`, { terms: join(row.watchTerms) })}</span>
        {link && (
          <a href={link} target="_blank" rel="noreferrer">
            {row.source === 'other'
              ? t('case.openOther')
              : t('case.openPost', { network: t(`network.${row.source}`) })}
            <ExternalLink className="flip" size={12} aria-hidden="true" />
          </a>
        )}
      </p>
    </div>
  );
}
