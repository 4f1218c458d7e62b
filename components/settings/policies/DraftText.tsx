import type { ComponentProps } from 'react';
import { TextField } from '../../ui/Field.tsx';
import { type Read, useTyped } from './useTyped.ts';

type Props<T> = Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'refusal'> & {
  value: T;
  write: (value: T) => string;
  read: (text: string) => Read<T>;
  problem?: string | null;
  onChange: (value: T) => void;
};

/** A text of a form: what is refused stays in the field, beside it the reason. */
export function DraftText<T extends string | number>({
  value,
  write,
  read,
  problem = null,
  onChange,
  ...field
}: Props<T>) {
  const typed = useTyped({ value, problem, write, read, onChange });
  return (
    <TextField
      {...field}
      value={typed.draft}
      refusal={typed.why}
      onChange={(event) => typed.type(event.target.value)}
      onFocus={typed.onFocus}
      onBlur={typed.onBlur}
    />
  );
}
