// The message field: a real Lexical editor. It owns its element, so writing the element's HTML
// leaves the editor's own text empty.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { maybeRefuse } from '../shared/refusal.ts';
import { css, sx } from './styles.ts';

export interface MessageBoxHandle {
  text(): string;
  clear(): void;
  fill(text: string): void;
}

function setText(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const root = $getRoot().clear();
      const paragraph = $createParagraphNode();
      if (text) paragraph.append($createTextNode(text));
      root.append(paragraph);
      paragraph.selectEnd();
    },
    { tag: 'own' },
  );
}

export interface MessageBoxProps {
  handle: Ref<MessageBoxHandle>;
  label: string;
  placeholder: string;
  onFilled: (filled: boolean) => void;
  onEnter: () => void;
}

export function MessageBox({
  handle,
  label,
  placeholder,
  onFilled,
  onEnter,
}: MessageBoxProps): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  const editor = useRef<LexicalEditor>(null);
  const [empty, setEmpty] = useState(true);
  const enter = useRef(onEnter);
  enter.current = onEnter;

  useEffect(() => {
    const made = createEditor({ namespace: 'direct', onError: (error) => console.error(error) });
    made.setRootElement(element.current);
    editor.current = made;
    const undo = [
      registerPlainText(made),
      registerHistory(made, createEmptyHistoryState(), 300),
      made.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || event.shiftKey) return false;
          event.preventDefault();
          enter.current();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      made.registerUpdateListener(({ editorState, tags, dirtyElements, dirtyLeaves }) => {
        const text = editorState.read(() => $getRoot().getTextContent());
        setEmpty(text === '');
        onFilled(text.trim() !== '');
        const changed = dirtyElements.size > 0 || dirtyLeaves.size > 0;
        if (changed && text !== '' && !tags.has('own')) maybeRefuse(() => setText(made, ''));
      }),
    ];
    setText(made, '');
    return () => {
      for (const one of undo) one();
      made.setRootElement(null);
    };
  }, [onFilled]);

  useImperativeHandle(handle, () => ({
    text: () => editor.current?.getEditorState().read(() => $getRoot().getTextContent()) ?? '',
    clear: () => editor.current && setText(editor.current, ''),
    fill: (text) => editor.current && setText(editor.current, text),
  }));

  return (
    <div className={sx(css.grow, { position: 'relative' })}>
      <div
        ref={element}
        aria-label={label}
        aria-placeholder={placeholder}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        spellCheck
        tabIndex={0}
        className={sx({
          outline: 'none',
          'white-space': 'pre-wrap',
          'word-break': 'break-word',
          'max-height': 120,
          'overflow-y': 'auto',
          ' p': { margin: 0 },
        })}
      />
      {empty && (
        <div
          aria-hidden="true"
          className={sx(css.soft, {
            position: 'absolute',
            top: 0,
            'inset-inline-start': 0,
            'pointer-events': 'none',
          })}
        >
          {placeholder}
        </div>
      )}
    </div>
  );
}
