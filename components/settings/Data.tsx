import { Download } from 'lucide-react';
import { exportAll } from '../../storage/backup.ts';
import { now } from '../../utils/clock.ts';
import { download } from '../ui/download.ts';
import { useToast } from '../ui/Toast.tsx';
import { useFailure } from '../ui/useAct.ts';
import { useWords } from '../ui/Words.tsx';
import { Erase } from './Erase.tsx';
import { Import } from './Import.tsx';
import { Section } from './Section.tsx';

export function Data() {
  const { t } = useWords();
  const { tell } = useToast();
  const failure = useFailure();
  const save = async () => {
    try {
      const day = new Date(now()).toISOString().slice(0, 10);
      download(await exportAll(), `hamdel-${day}.json`);
      tell(t('options.exported'));
    } catch (error) {
      tell(failure(error));
    }
  };
  return (
    <Section id="data" title="options.data" what="options.dataWhat">
      <div className="card">
        <div className="card-row">
          <p className="grow soft">{t('options.exportWhat')}</p>
          <button type="button" className="button" onClick={() => void save()}>
            <Download size={15} aria-hidden="true" />
            {t('options.export')}
          </button>
        </div>
        <Import />
      </div>
      <Erase />
    </Section>
  );
}
