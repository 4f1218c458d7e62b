import { useEffect, useId, useRef } from 'react';
import { useWords } from '../../ui/Words.tsx';
import { LEAST, MOST, positionOf, STEP, thresholdAt } from './position.ts';

/** Between two presses of an arrow key, in milliseconds: who still presses has not let go. */
const PAUSE = 700;

/**
 * The browser's own slider; its far end marks the most.
 * @param from the threshold that is being tried, 0 to 1
 * @param said what it does, for who cannot see it
 * @param onLetGo the pointer has let go, or the keyboard has left it alone for a moment
 */
export function Slider({
  from,
  usual,
  said,
  onTry,
  onLetGo,
}: {
  from: number;
  usual: number;
  said: string | undefined;
  onTry: (from: number) => void;
  onLetGo: (from: number) => void;
}) {
  const { t } = useWords();
  const id = useId();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // A threshold between two steps stays as it is until somebody truly moves it.
  const moved = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  const letGo = (element: HTMLInputElement) => {
    clearTimeout(timer.current);
    if (moved.current) onLetGo(thresholdAt(element.valueAsNumber));
    moved.current = false;
  };
  return (
    <div className="pressing-slider">
      <label htmlFor={id}>{t('pressing.slider')}</label>
      <input
        id={id}
        type="range"
        min={LEAST}
        max={MOST}
        step={STEP}
        list={`${id}-ticks`}
        value={positionOf(from)}
        aria-valuetext={said}
        aria-describedby={`${id}-ends`}
        onChange={(event) => {
          moved.current = true;
          onTry(thresholdAt(event.target.valueAsNumber));
        }}
        onPointerUp={(event) => letGo(event.currentTarget)}
        onKeyUp={({ currentTarget }) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => letGo(currentTarget), PAUSE);
        }}
        onBlur={(event) => letGo(event.currentTarget)}
      />
      <datalist id={`${id}-ticks`}>
        {TICKS.map((at) => (
          <option key={at} value={at} />
        ))}
      </datalist>
      <p className="pressing-ends small soft" id={`${id}-ends`}>
        <span>{t('pressing.fewer')}</span>
        <span className="pressing-usual" style={{ insetInlineStart: shareOf(positionOf(usual)) }}>
          {t('pressing.usual')}
        </span>
        <span>{t('pressing.more')}</span>
      </p>
    </div>
  );
}

const TICKS = Array.from({ length: (MOST - LEAST) / STEP + 1 }, (_, at) => LEAST + at * STEP);

const shareOf = (position: number) => `${((position - LEAST) / (MOST - LEAST)) * 100}%`;
