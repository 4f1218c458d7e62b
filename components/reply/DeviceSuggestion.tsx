import { Cpu } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { askDevice, deviceModel, isReady } from '../../utils/replies/device-model.ts';
import { lint } from '../../utils/replies/lint/index.ts';
import { lintInputOf } from '../../utils/replies/lint-input.ts';
import type { ReplyLanguage } from '../../utils/replies/types.ts';
import { useSettings, useWords } from '../ui/Words.tsx';
import type { Draft } from './useDraft.ts';

type State = 'idle' | 'asking' | 'failed' | 'refused' | { text: string };

interface Props {
  row: StoredCase;
  draft: Draft;
  language: ReplyLanguage;
}

/** One more candidate, by the browser's own model where it has one and the person has switched it on. */
export function DeviceSuggestion({ row, draft, language }: Props) {
  const { t } = useWords();
  const { deviceModel: on } = useSettings();
  const [ready, setReady] = useState(false);
  const [state, setState] = useState<State>('idle');
  const asking = useRef<AbortController>(undefined);
  useEffect(() => {
    let current = true;
    const model = on ? deviceModel() : null;
    if (model) void isReady(model, language).then((is) => current && setReady(is));
    else setReady(false);
    return () => {
      current = false;
      asking.current?.abort();
    };
  }, [on, language]);
  if (!on || !ready) return null;
  const { channel } = draft;
  const ask = async () => {
    const model = deviceModel();
    if (!model) return;
    asking.current?.abort();
    asking.current = new AbortController();
    setState('asking');
    try {
      const unhappy = row.intents.includes('complaint') || row.intents.includes('crisis');
      const asked = { comment: row.text, language, channel, unhappy };
      const text = await askDevice(model, asked, asking.current.signal);
      setState(text === null || breaksRules(row, draft, text) ? 'refused' : { text });
    } catch {
      setState('failed');
    }
  };
  return (
    <section className="device" aria-label={t('device.label')}>
      <button type="button" className="button" disabled={state === 'asking'} onClick={ask}>
        <Cpu size={15} aria-hidden="true" />
        {t(state === 'asking' ? 'device.asking' : 'device.ask')}
      </button>
      <p className="small soft" role="status">
        {state === 'failed' && t('device.failed')}
        {state === 'refused' && t('device.refused')}
      </p>
      {typeof state === 'object' && (
        <button
          type="button"
          className="suggestion"
          onClick={() => draft.choose(channel, state.text, null)}
        >
          <span className="suggestion-facts small soft">
            <b>{t('device.by')}</b>
            <span>{t('device.careful')}</span>
          </span>
          <span className="suggestion-text words" dir="auto">
            {state.text}
          </span>
        </button>
      )}
    </section>
  );
}

/** What a person may do with open eyes, a machine is not offered for. */
function breaksRules(row: StoredCase, { channel }: Draft, reply: string): boolean {
  const input = lintInputOf(row, { reply, network: row.source, channel, history: [] });
  const grave = ['promise', 'blame', 'dismissive', 'threat', 'personal-data', 'unfilled'];
  return lint(input).some(({ rule }) => grave.includes(rule));
}
