import type { Ref } from 'react';

/** Adds one more to a list; where the list is full it stays in reach and says why. */
export function Adder({
  word,
  full,
  buttonRef,
  onAdd,
}: {
  word: string;
  /** Why nothing more can be added; null where it can. */
  full: string | null;
  buttonRef: Ref<HTMLButtonElement>;
  onAdd: () => void;
}) {
  return (
    <div className="card-row small">
      <button
        ref={buttonRef}
        type="button"
        className="button"
        aria-disabled={full !== null}
        onClick={() => {
          if (full === null) onAdd();
        }}
      >
        {word}
      </button>
      {full !== null && <span className="soft">{full}</span>}
    </div>
  );
}
