import { useLiveQuery } from 'dexie-react-hooks';
import { Download, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { lastImport, ownTemplates } from '../../storage/template-files.ts';
import { listTemplates } from '../../storage/templates.ts';
import { now } from '../../utils/clock.ts';
import { send } from '../../utils/messaging/client.ts';
import { writeTemplates } from '../../utils/replies/files/read.ts';
import { download } from '../ui/download.ts';
import { SelectField } from '../ui/Field.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useNow } from '../ui/useNow.ts';
import { useWords } from '../ui/Words.tsx';
import { useSaving } from './SaveContext.tsx';
import { TemplateImport } from './TemplateImport.tsx';

const TYPES = { csv: 'text/csv', json: 'application/json' } as const;

/** Templates as files: taken out, brought in, and the last import taken back. */
export function TemplateFiles() {
  const { t } = useWords();
  return (
    <section className="card" aria-label={t('files.title')}>
      <h3>{t('files.title')}</h3>
      <TakeOut />
      <TemplateImport />
      <LastImport />
    </section>
  );
}

function TakeOut() {
  const { t } = useWords();
  const { tell } = useToast();
  const [which, setWhich] = useState<'all' | 'own'>('own');
  const save = async (kind: keyof typeof TYPES) => {
    const templates = await (which === 'own' ? ownTemplates() : listTemplates());
    if (templates.length === 0) return tell(t('files.noOwn'));
    const day = new Date(now()).toISOString().slice(0, 10);
    const file = new Blob([writeTemplates(templates, kind)], { type: TYPES[kind] });
    download(file, `hamdel-templates-${day}.${kind}`);
    tell(t('options.exported'));
  };
  return (
    <div className="card-row">
      <div className="grow take-out">
        <SelectField
          label={t('files.which')}
          value={which}
          choices={[
            { value: 'own', name: t('files.own') },
            { value: 'all', name: t('files.all') },
          ]}
          onChoose={setWhich}
        />
        <p className="soft small">{t('files.exportWhat')}</p>
      </div>
      <div className="file-kinds">
        {(['csv', 'json'] as const).map((kind) => (
          <button key={kind} type="button" className="button" onClick={() => void save(kind)}>
            <Download size={15} aria-hidden="true" />
            <span className="hidden-word">{t('files.export')}</span> {t(`files.${kind}`)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The way back stays until the next import, also after the page was closed. */
function LastImport() {
  const words = useWords();
  const { t } = words;
  const { tell } = useToast();
  const { follow } = useSaving();
  const at = useNow();
  const last = useLiveQuery(lastImport, []);
  if (!last) return null;
  const undo = () =>
    follow(
      send('templates:undoImport', {}).then(({ restored }) =>
        tell(t('files.undone', { n: restored })),
      ),
    );
  return (
    <div className="card-row">
      <p className="grow">
        {t('files.last', { n: last.rows.length, time: words.when(last.at, at) })}{' '}
        <span className="soft small">{t('files.undoWhat')}</span>
      </p>
      <button type="button" className="button" onClick={() => void undo()}>
        <Undo2 size={15} aria-hidden="true" />
        {t('files.undo')}
      </button>
    </div>
  );
}
