// The new front end's comment box: a real TipTap editor. An answer starts with a mention chip; the
// submit button is there only once there is text beside the chip.
import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { addCss } from '../../shared/classes.ts';
import { maybeRefuse } from '../../shared/refusal.ts';
import { type ActorRow, speaker } from '../data.ts';
import { mention } from '../mentions.ts';
import { L } from '../parts.tsx';
import { Figure } from './parts.tsx';
import { css, sx } from './styles.ts';

addCss(
  '.ProseMirror{outline:none;min-height:20px;white-space:pre-wrap;overflow-wrap:anywhere}.ProseMirror p{margin:0}[data-type=mention]{color:var(--blue);font-weight:600}',
);

type Doc = { type: string; text?: string; attrs?: Record<string, string>; content?: Doc[] };

/** The editor's text in the data's spelling. */
function written(node: Doc): string {
  if (node.type === 'mention') return mention(node.attrs?.label ?? '', node.attrs?.id ?? '');
  if (node.type === 'hardBreak') return '\n';
  if (node.text) return node.text;
  return (node.content ?? []).map(written).join(node.type === 'doc' ? '\n' : '');
}

/** Text without chips: what makes the submit button appear. */
const beyondChip = (node: Doc): string =>
  node.type === 'mention' ? '' : (node.text ?? (node.content ?? []).map(beyondChip).join(''));

export interface BoxProps {
  /** After the prefix `commentBox-`. */
  name: string;
  answers: ActorRow | null;
  onSend: (text: string) => Promise<boolean>;
}

export function CommentBox({ name, answers, onSend }: BoxProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const [filled, setFilled] = useState(false);
  const [empty, setEmpty] = useState(true);
  const answered = answers?.handle;

  useEffect(() => {
    const start: Doc = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: answers
            ? [
                { type: 'mention', attrs: { id: answers.path, label: answers.name } },
                { type: 'text', text: ' ' },
              ]
            : [],
        },
      ],
    };
    const made = new Editor({
      element: host.current,
      extensions: [
        StarterKit.configure({
          heading: false,
          bulletList: false,
          orderedList: false,
          codeBlock: false,
          blockquote: false,
          horizontalRule: false,
        }),
        Mention.configure({
          renderText: ({ node }) => node.attrs.label,
          renderHTML: ({ options, node }) => ['span', options.HTMLAttributes, node.attrs.label],
        }),
      ],
      content: start,
      autofocus: answers ? 'end' : false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-label': L.addCommentLi,
          'aria-multiline': 'true',
          dir: 'auto',
        },
      },
      onUpdate: ({ editor: e }) => {
        look(e);
        maybeRefuse(() => {
          e.commands.setContent(start, { emitUpdate: false });
          look(e);
        });
      },
    });
    const look = (e: Editor): void => {
      setFilled(beyondChip(e.getJSON() as Doc).trim() !== '');
      setEmpty(e.isEmpty);
    };
    look(made);
    editor.current = made;
    return () => made.destroy();
    // A new person answered is a new box; the same one is not.
  }, [answered]);

  async function send(): Promise<void> {
    const e = editor.current;
    if (!e) return;
    const before = e.getJSON();
    const text = written(before as Doc).trim();
    e.commands.clearContent(false);
    setFilled(false);
    setEmpty(true);
    if (await onSend(text)) return;
    e.commands.setContent(before, { emitUpdate: false });
    setFilled(true);
    setEmpty(false);
  }
  return (
    <div
      componentkey={`commentBox-${name}`}
      className={sx({ padding: '8px 0', 'margin-inline-start': answers ? 40 : 0 })}
    >
      <div className={sx(css.row)}>
        <Figure
          actor={{
            name: speaker.name,
            handle: speaker.handle,
            kind: speaker.kind,
            path:
              speaker.kind === 'page' ? `/company/${speaker.handle}/` : `/in/${speaker.handle}/`,
          }}
          size={32}
        />
        <div
          className={sx(css.grow, {
            border: '1px solid var(--line)',
            'border-radius': 20,
            'background-color': 'var(--field)',
          })}
        >
          <div className={sx({ position: 'relative', padding: '8px 16px' })}>
            <div data-testid="ui-core-tiptap-text-editor-wrapper" ref={host} />
            {empty && (
              <p
                aria-hidden="true"
                className={sx({
                  position: 'absolute',
                  top: 8,
                  'inset-inline-start': 16,
                  color: 'var(--soft)',
                  'pointer-events': 'none',
                })}
              >
                {answers ? L.addReply : L.addCommentLi}
              </p>
            )}
          </div>
          {filled && (
            <div
              className={sx({
                display: 'flex',
                'justify-content': 'flex-end',
                padding: '0 12px 10px',
              })}
            >
              <button type="button" className={sx(css.blue)} onClick={() => void send()}>
                <span>
                  <span>{answers ? L.replyVerb : L.comment}</span>
                </span>
              </button>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
