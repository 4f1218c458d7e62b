// The one comment box of a post: a textarea whose value lives in React, so writing `.value`
// without React's notice is swallowed. "Reply" prefills it and remembers the comment answered.
import type { FormEvent, ReactNode, RefObject } from 'react';
import { config } from '../shared/config.ts';
import { maybeRefuse } from '../shared/refusal.ts';
import { Icon } from './icons.tsx';
import { L, TextButton } from './parts.tsx';
import { css, sx } from './styles.ts';

export interface ComposerProps {
  value: string;
  onChange: (value: string) => void;
  onSend: () => void;
  box: RefObject<HTMLTextAreaElement | null>;
}

export function Composer({ value, onChange, onSend, box }: ComposerProps): ReactNode {
  if (!config.loggedIn) {
    return <div className={sx(css.soft, { padding: 16 })}>{L.loginPrompt}</div>;
  }
  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (value.trim()) onSend();
  };
  return (
    <section>
      <div className={sx(css.middle, { padding: '8px 16px', gap: 8 })}>
        <span role="link" tabIndex={-1} style={{ height: 32, width: 32 }}>
          <img
            alt=""
            draggable={false}
            className={sx(css.avatar, { width: 32, height: 32 })}
            src={`/static/avatar/${config.me.handle}.svg`}
          />
        </span>
        <form method="POST" onSubmit={submit} className={sx(css.grow)}>
          <div className={sx(css.middle, { gap: 8 })}>
            <div>
              <div role="button" tabIndex={0}>
                <div>
                  <Icon name="emoji" label={L.emoji} />
                </div>
              </div>
            </div>
            <textarea
              ref={box}
              aria-label={L.addComment}
              autoComplete="off"
              autoCorrect="off"
              dir="auto"
              placeholder={L.addComment}
              rows={Math.min(
                4,
                Math.max(1, Math.ceil(value.length / 34), value.split('\n').length),
              )}
              value={value}
              className={sx(css.grow, {
                resize: 'none',
                border: 0,
                outline: 'none',
                'background-color': 'transparent',
                padding: '4px 0',
              })}
              onChange={(event) => {
                onChange(event.target.value);
                maybeRefuse(() => onChange(value));
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing)
                  return;
                event.preventDefault();
                submit();
              }}
            />
            {value.trim() !== '' && (
              <TextButton className={sx(css.blueButton)} onClick={() => submit()}>
                {L.post}
              </TextButton>
            )}
          </div>
        </form>
      </div>
    </section>
  );
}
