import { Button } from '@nl-design-system-candidate/button-react';
import { useId } from 'react';
import type { Agenda } from './agenda';
import { HALF_DAY } from './spot';
import { useTexts } from './texts';

interface HalfDayChoiceProps {
  readonly agendas: readonly Agenda[];
  readonly shown: string;
  /** The half-day that an item under a finger would go to. */
  readonly dropAt: string | undefined;
  readonly onChoose: (halfDayId: string) => void;
}

/** Where one half-day is shown: the others, a tap away, and to be dragged to. */
export function HalfDayChoice({ agendas, shown, dropAt, onChoose }: HalfDayChoiceProps) {
  const t = useTexts();
  const label = useId();
  return (
    <div className="wa-row wa-noprint" role="group" aria-labelledby={label}>
      <span id={label}>{t('halfDay.choice')}</span>
      {agendas.map(({ halfDay: { id } }, index) => (
        <Button
          key={id}
          type="button"
          purpose="secondary"
          toggle
          pressed={id === shown}
          aria-label={t('halfDay.name', { number: index + 1 })}
          onClick={() => onChoose(id)}
          {...(id !== shown && { [HALF_DAY]: id })}
          data-drop-target={(id !== shown && id === dropAt) || undefined}
          className="wa-half-day-choice"
        >
          {index + 1}
        </Button>
      ))}
    </div>
  );
}
