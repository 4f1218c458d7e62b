// The `editorRefuses` switch: a composer that empties itself a moment after text arrives that no
// key press, paste or composition brought. The page's own prefill does not go through here.
import { switches } from './config.ts';

const BY_HAND = ['keydown', 'paste', 'compositionstart', 'compositionupdate', 'drop'] as const;
const HAND_MS = 150;
const REFUSE_AFTER_MS = 50;

let lastHand = 0;
for (const type of BY_HAND) {
  document.addEventListener(
    type,
    (event) => {
      if (event.isTrusted) lastHand = performance.now();
    },
    true,
  );
}

/** Call after every change of a composer's text; `empty` puts back what was there before. */
export function maybeRefuse(empty: () => void): void {
  if (!switches.editorRefuses || performance.now() - lastHand < HAND_MS) return;
  setTimeout(empty, REFUSE_AFTER_MS);
}
