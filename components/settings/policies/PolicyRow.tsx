import { ArrowDown, ArrowUp, ChevronDown, CircleAlert, Copy, Trash2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { StoredPolicy } from '../../../utils/sla/plan.ts';
import { useWords } from '../../ui/Words.tsx';
import { usePlan } from '../plan/PlanContext.tsx';
import { canMove, isDefault, takesAll } from './list.ts';
import { PolicyForm } from './PolicyForm.tsx';
import { policyName, sentenceOf } from './terms.ts';

/** What can be focused from outside. */
export type Part = 'head' | 'name' | 'up' | 'down';

interface Props {
  policy: StoredPolicy;
  /** Its place from 0. */
  index: number;
  /** A new object asks for the focus once more. */
  focus: { part: Part } | null;
  onChange: (part: Partial<StoredPolicy>) => void;
  onMove: (by: -1 | 1) => void;
  onDuplicate: () => void;
  onRemove: () => void;
}

/** One policy: a sentence, and its form once it is opened. */
export function PolicyRow({ policy, index, focus, onChange, ...act }: Props) {
  const words = useWords();
  const { t } = words;
  const { plan, problems } = usePlan();
  const id = useId();
  const [isOpen, setOpen] = useState(focus?.part === 'name');
  // A closed form keeps what was typed into it, and a form that nobody opened is not built.
  const wasOpened = useRef(isOpen);
  wasOpened.current ||= isOpen;
  const row = useRef<HTMLLIElement>(null);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!focus) return;
    if (focus.part === 'name') form.current?.querySelector('input')?.focus();
    else row.current?.querySelector<HTMLElement>(`[data-part="${focus.part}"]`)?.focus();
  }, [focus]);

  const name = policyName(policy, words);
  const place = `policies.${index}.`;
  const own = problems.filter((problem) => problem.place.startsWith(place));
  const why = (part: string) => {
    const found = own.find((problem) => problem.place === place + part);
    return found ? t(found.key, found.params) : null;
  };
  return (
    <li className="card policy" ref={row}>
      <div className="policy-head">
        <div className="policy-title">
          <h3>
            <button
              type="button"
              data-part="head"
              aria-expanded={isOpen}
              aria-controls={wasOpened.current ? `${id}-form` : undefined}
              aria-describedby={`${id}-sentence`}
              onClick={() => setOpen(!isOpen)}
            >
              <ChevronDown size={16} aria-hidden="true" />
              <bdi>{name}</bdi>
            </button>
          </h3>
          <p className="policy-sentence soft" id={`${id}-sentence`}>
            {sentenceOf(policy, plan.calendars, words)}
          </p>
        </div>
        <RowActions policy={policy} name={name} {...act} />
      </div>
      {takesAll(policy) && <Note>{t('policy.forAll')}</Note>}
      {!isOpen && own.length > 0 && <Note>{t('policy.problems', { n: own.length })}</Note>}
      {wasOpened.current && (
        <div id={`${id}-form`} ref={form} hidden={!isOpen}>
          <PolicyForm policy={policy} why={why} onChange={onChange} />
        </div>
      )}
    </li>
  );
}

function Note({ children }: { children: string }) {
  return (
    <p className="policy-note">
      <CircleAlert size={15} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

type ActProps = Pick<Props, 'policy' | 'onMove' | 'onDuplicate' | 'onRemove'> & { name: string };

function RowActions({ policy, name, onMove, onDuplicate, onRemove }: ActProps) {
  const { t } = useWords();
  const { plan } = usePlan();
  const isLast = isDefault(policy);
  return (
    <div className="policy-actions">
      {!isLast && (
        <>
          <button
            type="button"
            data-part="up"
            className="button button-quiet button-icon"
            aria-label={t('policy.up', { name })}
            disabled={!canMove(plan.policies, policy.id, -1)}
            onClick={() => onMove(-1)}
          >
            <ArrowUp size={15} aria-hidden="true" />
          </button>
          <button
            type="button"
            data-part="down"
            className="button button-quiet button-icon"
            aria-label={t('policy.down', { name })}
            disabled={!canMove(plan.policies, policy.id, 1)}
            onClick={() => onMove(1)}
          >
            <ArrowDown size={15} aria-hidden="true" />
          </button>
        </>
      )}
      <button
        type="button"
        className="button button-quiet button-icon"
        aria-label={t('policy.duplicate', { name })}
        onClick={onDuplicate}
      >
        <Copy size={15} aria-hidden="true" />
      </button>
      {!isLast && (
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={t('panel.remove', { name })}
          onClick={onRemove}
        >
          <Trash2 size={15} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
