import { useLiveQuery } from 'dexie-react-hooks';
import { Trash2 } from 'lucide-react';
import { listLessons } from '../../storage/lessons.ts';
import { send } from '../../utils/messaging/client.ts';
import type { Lesson } from '../../utils/triage/learning/index.ts';
import { Switch } from '../ui/Field.tsx';
import { labelsOf } from '../ui/labelsOf.ts';
import { useNow } from '../ui/useNow.ts';
import { useWords } from '../ui/Words.tsx';
import { useSaving } from './SaveContext.tsx';
import { Section } from './Section.tsx';

/** More than anybody looks through; the rest is counted. */
const SHOWN = 30;

/** What corrections have taught: to be looked at, taken back, and switched off. */
export function Learning() {
  const { t } = useWords();
  const { settings, save, follow } = useSaving();
  const lessons = useLiveQuery(listLessons, []) ?? [];
  const corrected = lessons.filter(({ taught }) => Object.keys(taught).length > 0);
  return (
    <Section id="learning" title="options.learning" what="options.learningWhat">
      <div className="card">
        <Switch
          label={t('learning.on')}
          hint={t('learning.onHint')}
          checked={settings.learn}
          onSwitch={(learn) => save({ learn })}
        />
        <p className="soft">
          {corrected.length === 0
            ? t('learning.none')
            : t('learning.count', {
                n: corrected.length,
                right: lessons.length - corrected.length,
              })}
        </p>
        <ul className="item-list">
          {corrected.slice(0, SHOWN).map((lesson) => (
            <LessonRow key={lesson.caseId} lesson={lesson} />
          ))}
        </ul>
        {lessons.length > 0 && (
          <div className="card-row small">
            <button
              type="button"
              className="button"
              onClick={() => void follow(send('lessons:forget', { caseId: null }))}
            >
              {t('learning.forgetAll')}
            </button>
          </div>
        )}
      </div>
    </Section>
  );
}

function LessonRow({ lesson }: { lesson: Lesson }) {
  const words = useWords();
  const { settings, follow } = useSaving();
  const now = useNow();
  const said = words.list(labelsOf(lesson.taught, words, settings));
  return (
    <li className="item">
      <div className="grow">
        <p className="one-line" dir="auto">
          {lesson.text}
        </p>
        <p className="small soft">
          {said} · <time title={words.full(lesson.at)}>{words.when(lesson.at, now)}</time>
        </p>
      </div>
      <button
        type="button"
        className="button button-quiet button-icon"
        aria-label={words.t('learning.forget', { text: lesson.text.slice(0, 40) })}
        title={words.t('learning.forgetOne')}
        onClick={() => void follow(send('lessons:forget', { caseId: lesson.caseId }))}
      >
        <Trash2 size={15} aria-hidden="true" />
      </button>
    </li>
  );
}
