import type { ImportReport } from '../../utils/messaging/protocol.ts';
import { useWords } from '../ui/Words.tsx';

const SHOWN = 12;

/** What is wrong with a file, and where. */
export function ImportProblems({ report }: { report: ImportReport }) {
  const { t, say } = useWords();
  const { problems } = report;
  return (
    <>
      <p>{t('options.importBad', { n: problems.length })}</p>
      <ul className="problems">
        {problems.slice(0, SHOWN).map(({ key, where, value }) => (
          <li key={`${key} ${where} ${value ?? ''}`}>
            {say(key, 'import.other', { value: value ?? '', where })}{' '}
            {where !== '' && <bdi className="soft">{t('import.at', { place: where })}</bdi>}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN && (
        <p className="soft">{t('options.importMore', { n: problems.length - SHOWN })}</p>
      )}
    </>
  );
}
