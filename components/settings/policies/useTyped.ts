import { useEffect, useRef, useState } from 'react';
import { useRefusal } from '../../ui/refusals.ts';

/** What a typed text means, or the words that say why it is refused. */
export type Read<T> = { value: T } | { refusal: string };

const PAUSE = 600;

interface Field<D, T> {
  value: T;
  /** What is wrong with a value that was taken, beside the rest of the form. */
  problem: string | null;
  /** The field's text for a value. */
  write(value: T): D;
  /** The value of the field's text. */
  read(draft: D): Read<T>;
  /** The text as it is shown when the field is left. */
  tidy?(draft: D, value: T): D;
  onChange(value: T): void;
}

interface Typed<D> {
  draft: D;
  /** Why the text cannot be used, or its value cannot stay; said once typing pauses. */
  why: string | null;
  type(draft: D): void;
  onFocus(): void;
  onBlur(): void;
}

/**
 * What is typed into a field of a form whose value is taken at once where it is good. What is
 * refused stays in the field alone: the form has again what it had before this was typed.
 */
export function useTyped<D, T extends string | number>({
  value,
  problem,
  write,
  read,
  tidy = (_, known) => write(known),
  onChange,
}: Field<D, T>): Typed<D> {
  const [draft, setDraft] = useState(() => write(value));
  const [isTyping, setTyping] = useState(false);
  const given = useRef(value);
  const before = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Only what comes from elsewhere is written into the field: this one's own is there already.
  useEffect(() => {
    if (value === given.current) return;
    given.current = value;
    before.current = value;
    setDraft(write(value));
  }, [value]);

  const give = (next: T) => {
    given.current = next;
    if (next !== value) onChange(next);
  };
  const known = read(draft);
  useRefusal('refusal' in known);
  const wrong = 'refusal' in known ? known.refusal : problem;
  return {
    draft,
    why: isTyping ? null : wrong,
    type(next) {
      setDraft(next);
      setTyping(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setTyping(false), PAUSE);
      const meant = read(next);
      give('value' in meant ? meant.value : before.current);
    },
    onFocus() {
      before.current = value;
    },
    onBlur() {
      clearTimeout(timer.current);
      setTyping(false);
      if ('value' in known) setDraft(tidy(draft, known.value));
    },
  };
}
