import type { PhaseVisibility } from '../contract/programme';
import { NumberField } from '../look/NumberField';
import type { PlannedPhase } from './plannedPhases';
import { useTexts } from './texts';

const MOST_MINUTES = 480;

type Phase = Omit<PlannedPhase, 'minutes'> & { readonly minutes: number | undefined };

interface PhaseFieldsProps {
  readonly phases: readonly Phase[];
  /** How long all of it takes by the agenda. */
  readonly planned: number;
  readonly onChange: (at: number, minutes: number | undefined) => void;
}

const KEPT_AT = ['OWN', 'TABLE', 'ALL_ANON', 'RESULTS_HIDDEN'] as const satisfies readonly PhaseVisibility[];

/** Whether there is a place that keeps it, which then says so in words of its own. */
function isKeptAt(visibility: PhaseVisibility): visibility is (typeof KEPT_AT)[number] {
  return (KEPT_AT as readonly PhaseVisibility[]).includes(visibility);
}

/** The phases with their minutes, who sees what in each, and what the method asks for that nothing sees to. */
export function PhaseFields({ phases, planned, onChange }: PhaseFieldsProps) {
  const t = useTexts();
  const together = phases.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  return (
    <>
      <ol className="wa-plain-list wa-stack wa-phases">
        {phases.map(({ title, minutes, visibility, place, meant }, at) => (
          <li key={at}>
            <p><strong>{at + 1}. {title}</strong></p>
            {place && <p className="wa-small">{t(`run.place.${place}`)}</p>}
            <p className="wa-small">{t(place && isKeptAt(visibility) ? `run.keptAt.${visibility}` : `run.visibility.${visibility}`)}</p>
            {meant && <p className="wa-small wa-soft">{t(`run.meant.${meant}`)}</p>}
            <NumberField
              label={t('run.phaseMinutes', { title })}
              labelHidden
              value={minutes}
              onChange={(value) => onChange(at, value)}
              min={1}
              max={MOST_MINUTES}
              step={1}
              unit={t('minuteUnit')}
              required
            />
          </li>
        ))}
      </ol>
      <p>{t('run.together', { minutes: together, planned })}</p>
    </>
  );
}
