import type { StoredCase } from '../../storage/cases.ts';
import { useSelection } from '../store.ts';
import { AnsweredForm } from './AnsweredForm.tsx';
import { EscalateForm } from './EscalateForm.tsx';
import { LineForm } from './LineForm.tsx';
import { SnoozeForm } from './SnoozeForm.tsx';

/** The small form that was asked for; in the flow of the page, so it covers nothing. */
export function Forms({ row, now }: { row: StoredCase; now: number }) {
  const form = useSelection((state) => state.form);
  switch (form) {
    case null:
      return null;
    case 'escalate':
      return <EscalateForm row={row} />;
    case 'snooze':
      return <SnoozeForm row={row} now={now} />;
    case 'answered':
      return <AnsweredForm row={row} />;
    default:
      return <LineForm key={form} row={row} form={form} />;
  }
}
