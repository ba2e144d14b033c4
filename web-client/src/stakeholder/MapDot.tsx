import type { HTMLAttributes } from 'react';
import type { Item } from '../contract/items';
import { useTexts as useWords } from '../i18n/texts';
import { quadrantOf, type Standing } from './standing';
import { useTexts } from './texts';

interface MapDotProps extends Omit<HTMLAttributes<HTMLButtonElement>, 'hold'> {
  readonly stakeholder: Item<'stakeholder'>;
  readonly standing: Standing;
  readonly x: number;
  readonly y: number;
  readonly stop: boolean;
  readonly held: boolean;
  readonly selected: boolean;
  readonly hold: (id: string, element: HTMLButtonElement | null) => void;
}

/** A stakeholder on the map. Its name stands beside it as a label; who cannot see that hears all of it here. */
export function MapDot({ stakeholder, standing, x, y, stop, held, selected, hold, ...events }: MapDotProps) {
  const t = useTexts();
  const w = useWords();
  const { id, name, kind } = stakeholder;
  return (
    <button
      type="button"
      ref={(element) => hold(id, element)}
      className="wa-stakeholder-dot"
      style={{ transform: `translate(${x}px, ${y}px)` }}
      tabIndex={stop ? 0 : -1}
      aria-pressed={selected}
      data-held={held || undefined}
      data-kind={kind}
      title={name}
      aria-label={t('map.dot', {
        name,
        kind: w(`words.stakeholderType.${kind}`),
        ...standing,
        quadrant: t(`quadrant.${quadrantOf(standing)}`),
      })}
      {...events}
    />
  );
}
