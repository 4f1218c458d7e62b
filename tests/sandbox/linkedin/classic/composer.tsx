// The classic comment box: a real Quill editor. An answer starts with a mention of its author.
import Quill from 'quill';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { maybeRefuse } from '../../shared/refusal.ts';
import { type ActorRow, speaker } from '../data.ts';
import { mention } from '../mentions.ts';
import { Face, L } from '../parts.tsx';

const Inline = Quill.import('blots/inline') as unknown as new (
  ...args: unknown[]
) => { domNode: HTMLElement };

/** The link LinkedIn's editor keeps for a mention. */
class Mention extends Inline {
  static blotName = 'mention';
  static tagName = 'a';
  static className = 'ql-mention';
  static create(path: string): HTMLElement {
    const node = document.createElement('a');
    node.className = 'ql-mention';
    node.setAttribute('spellcheck', 'false');
    node.setAttribute('href', '#');
    node.setAttribute('data-entity-urn', `urn:li:fsd_profile:${path}`);
    return node;
  }
  static formats(node: HTMLElement): string {
    return node.getAttribute('data-entity-urn')?.replace('urn:li:fsd_profile:', '') ?? '';
  }
}
Quill.register({ 'formats/mention': Mention } as never, true);

export interface BoxProps {
  /** Who is answered; null for a new comment. */
  answers: ActorRow | null;
  onSend: (text: string) => Promise<boolean>;
}

/** The editor's text in the data's spelling: mentions as marks. */
function written(quill: Quill): string {
  return quill
    .getContents()
    .ops.map((op) => {
      if (typeof op.insert !== 'string') return '';
      const path = op.attributes?.mention;
      return typeof path === 'string' ? mention(op.insert, path) : op.insert;
    })
    .join('')
    .trim();
}

export function CommentBox({ answers, onSend }: BoxProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Quill>(null);
  const [filled, setFilled] = useState(false);
  const answered = answers?.handle;

  useEffect(() => {
    if (!host.current) return;
    host.current.replaceChildren();
    const place = document.createElement('div');
    host.current.append(place);
    const quill = new Quill(place, {
      modules: { toolbar: false },
      placeholder: answers ? L.addReply : L.addCommentLi,
      formats: ['mention'],
    });
    editor.current = quill;
    quill.root.setAttribute('role', 'textbox');
    quill.root.setAttribute('aria-multiline', 'true');
    quill.root.setAttribute('aria-label', L.addCommentLi);
    quill.root.setAttribute('dir', 'auto');
    const prefill = (): void => {
      if (!answers) {
        quill.setText('', 'silent');
        return;
      }
      quill.setContents(
        [
          { insert: answers.name, attributes: { mention: answers.path } },
          { insert: ' \n' },
        ] as never,
        'silent',
      );
      quill.setSelection(quill.getLength() - 1, 0, 'silent');
    };
    prefill();
    setFilled(quill.getText().trim() !== '');
    quill.on('text-change', () => {
      setFilled(quill.getText().trim() !== '');
      maybeRefuse(() => {
        prefill();
        setFilled(quill.getText().trim() !== '');
      });
    });
    if (answers) quill.focus();
    // A new person answered is a new box; the same one is not.
  }, [answered]);

  async function send(): Promise<void> {
    const quill = editor.current;
    if (!quill) return;
    const before = quill.getContents();
    const text = written(quill);
    quill.setText('', 'silent');
    setFilled(false);
    if (await onSend(text)) return;
    quill.setContents(before, 'silent');
    setFilled(true);
  }
  return (
    <div
      className={`comments-comment-box comments-comment-box--cr ${answers ? 'comments-reply-box' : ''}`}
    >
      <Face actor={speaker} size={32} />
      <form className="comments-comment-box__form" onSubmit={(e) => e.preventDefault()}>
        {speaker.kind === 'page' && (
          <span className="comments-comment-box__identity">{`${L.commentAs} ${speaker.name}`}</span>
        )}
        <div className="comments-comment-texteditor">
          <div className="editor-container">
            <div className="editor-content ql-container-host" ref={host} />
          </div>
        </div>
        {filled && (
          <div className="comments-comment-box__row">
            <button
              type="button"
              className="comments-comment-box__submit-button--cr artdeco-button artdeco-button--1 artdeco-button--primary ember-view"
              onClick={() => void send()}
            >
              <span className="artdeco-button__text">{answers ? L.replyVerb : L.comment}</span>
            </button>
          </div>
        )}
      </form>
    </div>
  );
}
