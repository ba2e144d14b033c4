import { RESOURCE_PHASES, type Quarters } from '../contract/resource';
import { NumberField } from '../look/NumberField';
import { useTexts } from './texts';

const MOST_HOURS = 100_000;

interface HoursFieldsProps {
  readonly quarters: Quarters;
  readonly hint: string;
  readonly onChange: (quarters: Quarters) => void;
}

/** Hours in each phase, to the quarter of an hour. */
export function HoursFields({ quarters, hint, onChange }: HoursFieldsProps) {
  const t = useTexts();
  return (
    <div className="wa-resource-fields">
      {RESOURCE_PHASES.map((phase) => {
        const known = quarters[phase];
        return (
          <NumberField
            key={phase}
            label={t('field.hoursIn', { phase: t(`phase.${phase}`) })}
            hint={hint}
            value={known === undefined ? undefined : known / 4}
            onChange={(hours) => onChange(withHours(quarters, phase, hours))}
            min={0}
            max={MOST_HOURS}
            step={0.25}
            unit={t('hourUnit')}
          />
        );
      })}
    </div>
  );
}

function withHours(quarters: Quarters, phase: keyof Quarters, hours: number | undefined): Quarters {
  const others = Object.fromEntries(Object.entries(quarters).filter(([each]) => each !== phase)) as Quarters;
  return hours === undefined ? others : { ...others, [phase]: Math.round(hours * 4) };
}
