// LinkedIn's message field. Its text is kept in the script, fed by input events only: HTML written
// into the element without them is put back, and its paste handler loses the caret.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { maybeRefuse } from '../shared/refusal.ts';
import { L } from './parts.tsx';

/** The text of the field's paragraphs. */
function read(field: HTMLElement): string {
  const lines = [...field.childNodes].map((n) => (n.textContent ?? '').replaceAll('\u00a0', ' '));
  return lines.join('\n');
}

function write(field: HTMLElement, text: string): void {
  const paragraphs = text.split('\n').map((line) => {
    const p = document.createElement('p');
    p.append(line || document.createElement('br'));
    return p;
  });
  field.replaceChildren(...paragraphs);
}

export function MessageForm({ onSend }: { onSend: (text: string) => Promise<boolean> }): ReactNode {
  const field = useRef<HTMLDivElement>(null);
  const kept = useRef('');
  const [text, setText] = useState('');

  function keep(value: string, show: boolean): void {
    kept.current = value;
    setText(value);
    if (show && field.current) write(field.current, value);
  }
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    write(element, '');
    const onInput = (): void => {
      const before = kept.current;
      // An emptied field has no paragraph left to type in.
      if (!element.firstElementChild && !element.textContent) write(element, '');
      keep(read(element).trim() === '' ? '' : read(element), false);
      maybeRefuse(() => keep(before, true));
    };
    // Changes that came without an input event are undone: the script's text is the truth.
    const guard = new MutationObserver(() => {
      setTimeout(() => {
        const shown = read(element).trim() === '' ? '' : read(element);
        if (shown !== kept.current) write(element, kept.current);
      }, 40);
    });
    const onPaste = (event: ClipboardEvent): void => {
      event.preventDefault();
      // The real handler's fault, kept: pasted text lands before what is there, caret at the start.
      keep((event.clipboardData?.getData('text/plain') ?? '') + kept.current, true);
      getSelection()?.setPosition(element.firstChild ?? element, 0);
    };
    element.addEventListener('input', onInput);
    element.addEventListener('paste', onPaste);
    guard.observe(element, { childList: true, characterData: true, subtree: true });
    return () => {
      element.removeEventListener('input', onInput);
      element.removeEventListener('paste', onPaste);
      guard.disconnect();
    };
  }, []);

  async function send(): Promise<void> {
    const value = kept.current.trim();
    if (!value) return;
    keep('', true);
    if (!(await onSend(value))) keep(value, true);
  }
  return (
    <form className="msg-form msg-form--thread-footer-feature" onSubmit={(e) => e.preventDefault()}>
      <div className="msg-form__msg-content-container">
        <div
          ref={field}
          className="msg-form__contenteditable t-14 t-black--light t-normal flex-grow-1 full-height notranslate"
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          aria-multiline="true"
          aria-label={L.writeMessage}
          dir="auto"
        />
        {text === '' && (
          <div className="msg-form__placeholder" aria-hidden="true">
            {L.writeMessage}
          </div>
        )}
      </div>
      <footer className="msg-form__footer">
        <button
          type="button"
          className="msg-form__send-button artdeco-button artdeco-button--1"
          disabled={text.trim() === ''}
          onClick={() => void send()}
        >
          {L.send}
        </button>
      </footer>
    </form>
  );
}
