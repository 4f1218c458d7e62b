// The notice at the corner of the page, for failed sends.
import { type ReactNode, useEffect, useState } from 'react';
import { setToast } from './parts.tsx';

export function Toast(): ReactNode {
  const [text, setText] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    setToast((shown) => {
      setText(shown);
      clearTimeout(timer);
      timer = setTimeout(() => setText(''), 4000);
    });
  }, []);
  if (!text) return null;
  return (
    <div
      className="artdeco-toast-item"
      role="alert"
      style={{
        position: 'fixed',
        bottom: 24,
        insetInlineStart: 24,
        zIndex: 80,
        background: 'var(--card)',
        border: '1px solid var(--line)',
        borderRadius: 8,
        padding: '14px 20px',
        boxShadow: '0 4px 18px rgb(0 0 0/.25)',
      }}
    >
      <p>{text}</p>
    </div>
  );
}
