import type { HTMLAttributes } from 'react';
import { scoreOf, type Hurdle } from './hurdles';
import { useTexts } from './texts';

interface HurdleChipProps {
  readonly hurdle: Hurdle;
  readonly number: number;
  readonly held: boolean;
  /** What moves it; undefined for who only looks. */
  readonly moves: HTMLAttributes<HTMLButtonElement> | undefined;
}

/** A hurdle on the grid: to the eye its number in the list, to who listens all of it. */
export function HurdleChip({ hurdle, number, held, moves }: HurdleChipProps) {
  const t = useTexts();
  const score = scoreOf(hurdle);
  const name = t('grid.chip', { number, title: hurdle.title, score: score ? t('grid.at', { ...score }) : t('grid.unscored') });
  return (
    <li>
      {!moves ? <span className="wa-hurdle" title={hurdle.title}><span aria-hidden="true">{number}</span><span className="wa-hidden">{name}</span></span> : (
        <button
          type="button"
          className="wa-hurdle"
          data-hurdle={hurdle.id}
          title={hurdle.title}
          aria-label={name}
          aria-pressed={held}
          {...moves}
        >
          {number}
        </button>
      )}
    </li>
  );
}
