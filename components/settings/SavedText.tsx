import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { TextField } from '../ui/Field.tsx';
import { useRefusal } from '../ui/refusals.ts';
import { useWords } from '../ui/Words.tsx';
import type { Refused } from './checks.ts';

const PAUSE = 600;

type Props = Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'refusal'> & {
  value: string;
  check?: (text: string) => Refused | null;
  onSave: (text: string) => void;
};

/** A field that saves itself when one stops typing; what is refused stays in the field only. */
export function SavedText({ value, check, onSave, ...field }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(value);
  const [refused, setRefused] = useState<Refused | null>(null);
  useRefusal(refused !== null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isTyping = useRef(false);
  useEffect(() => {
    if (!isTyping.current) setText(value);
  }, [value]);

  const commit = (next: string) => {
    clearTimeout(timer.current);
    const why = check?.(next) ?? null;
    setRefused(why);
    if (!why && next !== value) onSave(next);
  };
  return (
    <TextField
      {...field}
      value={text}
      refusal={refused && t(refused.key, refused.params)}
      onChange={(event) => {
        const next = event.target.value;
        isTyping.current = true;
        setText(next);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => commit(next), PAUSE);
      }}
      onBlur={() => {
        isTyping.current = false;
        commit(text);
      }}
    />
  );
}
