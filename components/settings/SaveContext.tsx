import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { send } from '../../utils/messaging/client.ts';
import type { Settings } from '../../utils/settings/types.ts';
import { useFailure } from '../ui/useAct.ts';
import { useSettings, useWords } from '../ui/Words.tsx';

type State = { kind: 'still' | 'saving' | 'saved' } | { kind: 'failed'; why: string };

interface Saving {
  settings: Settings;
  state: State;
  /** Resolves to whether it was saved. */
  save(change: Partial<Settings>): Promise<boolean>;
  /** Says “Saved” for something that is stored elsewhere, templates above all. */
  follow(work: Promise<unknown>): Promise<boolean>;
}

const SaveContext = createContext<Saving | null>(null);
const SHOWN = 4000;

/** Saves as one goes. What the background refuses is told, and the running setting stays. */
export function SaveProvider({ children }: { children: ReactNode }) {
  const stored = useSettings();
  const failure = useFailure();
  const [settings, setSettings] = useState(stored);
  const [state, setState] = useState<State>({ kind: 'still' });
  const latest = useRef(stored);
  const running = useRef(0);

  useEffect(() => {
    if (running.current > 0) return;
    latest.current = stored;
    setSettings(stored);
  }, [stored]);
  useEffect(() => {
    if (state.kind !== 'saved') return;
    const timer = setTimeout(() => setState({ kind: 'still' }), SHOWN);
    return () => clearTimeout(timer);
  }, [state]);

  const follow = useCallback(
    async (work: Promise<unknown>) => {
      setState({ kind: 'saving' });
      try {
        await work;
        setState({ kind: 'saved' });
        return true;
      } catch (error) {
        setState({ kind: 'failed', why: failure(error) });
        return false;
      }
    },
    [failure],
  );
  const save = useCallback(
    async (change: Partial<Settings>) => {
      const before = latest.current;
      latest.current = { ...before, ...change };
      setSettings(latest.current);
      running.current += 1;
      const saved = await follow(send('settings:save', { settings: latest.current }));
      running.current -= 1;
      if (!saved) {
        latest.current = before;
        setSettings(before);
      }
      return saved;
    },
    [follow],
  );
  return <SaveContext value={{ settings, state, save, follow }}>{children}</SaveContext>;
}

export function useSaving(): Saving {
  const saving = use(SaveContext);
  if (!saving) throw new Error('no SaveProvider above');
  return saving;
}

/** The visible word for what became of the last change. */
export function SavedWord() {
  const { state } = useSaving();
  const { t } = useWords();
  return (
    <p className="saved-word" role="status">
      {state.kind === 'saving' && t('options.saving')}
      {state.kind === 'saved' && `✓ ${t('options.saved')}`}
      {state.kind === 'failed' && t('options.notSaved', { reason: state.why })}
    </p>
  );
}
