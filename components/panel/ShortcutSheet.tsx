import type { MessageKey } from '../../utils/i18n.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { useWords } from '../ui/Words.tsx';

const SHORTCUTS: { keys: string[]; what: MessageKey }[] = [
  { keys: ['j', 'k', '↓', '↑'], what: 'keys.move' },
  { keys: ['Enter'], what: 'keys.open' },
  { keys: ['Esc'], what: 'keys.back' },
  { keys: ['/'], what: 'keys.search' },
  { keys: ['e'], what: 'keys.escalate' },
  { keys: ['c'], what: 'keys.correct' },
  { keys: ['r'], what: 'keys.resolve' },
  { keys: ['n'], what: 'keys.note' },
  { keys: ['m'], what: 'keys.macros' },
  { keys: ['x'], what: 'keys.select' },
  { keys: ['*'], what: 'keys.selectAll' },
  { keys: ['Ctrl', 'Enter'], what: 'keys.insert' },
  { keys: ['?'], what: 'keys.sheet' },
];

export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Sheet title={t('panel.shortcuts')} onClose={onClose}>
      {() => (
        <dl>
          {SHORTCUTS.map(({ keys, what }) => (
            <div key={what} style={{ display: 'contents' }}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(what)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Sheet>
  );
}
