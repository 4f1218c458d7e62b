import { useLiveQuery } from 'dexie-react-hooks';
import { ExternalLink } from 'lucide-react';
import type { StoredCase } from '../../storage/cases.ts';
import { getPost } from '../../storage/posts.ts';
import type { Words } from '../../utils/i18n.ts';
import { matchWatchTerms } from '../../utils/triage/watch.ts';
import { safeLink } from '../ui/safeLink.ts';
import { useWords } from '../ui/Words.tsx';

/** The terms that were found, with the words that stand for them where those are others. */
function watched({ text, watchTerms }: StoredCase, t: Words['t']): string[] {
  const terms = watchTerms.map((term) => ({ term, kind: 'brand' as const }));
  const found = new Map(matchWatchTerms(text, terms).map(({ term, words }) => [term.term, words]));
  return watchTerms.map((term) => {
    const words = found.get(term) ?? term;
    return words.toLowerCase() === term.toLowerCase()
      ? term
      : t('reason.writtenAs', { term, words });
  });
}

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
        <span>{t(`reason.${row.why}`, { terms: join(watched(row, t)) })}</span>
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
