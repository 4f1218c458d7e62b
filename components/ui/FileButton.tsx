import { Upload } from 'lucide-react';
import { type Ref, useRef } from 'react';

interface Props {
  /** What the button says. */
  children: string;
  /** What the field is for, where it is read out. */
  label: string;
  /** As `accept` of a file field. */
  accept: string;
  onChoose: (file: File) => void;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that asks for one file; the same file can be chosen again. */
export function FileButton({ children, label, accept, onChoose, ref }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        className="hidden-word"
        type="file"
        accept={accept}
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onChoose(file);
        }}
      />
      <button ref={ref} type="button" className="button" onClick={() => input.current?.click()}>
        <Upload size={15} aria-hidden="true" />
        {children}
      </button>
    </>
  );
}
