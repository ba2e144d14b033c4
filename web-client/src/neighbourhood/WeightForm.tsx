import { Button } from '@nl-design-system-candidate/button-react';
import { useRef } from 'react';
import { useKeeping } from '../atelier/useKeeping';
import type { Indicator } from '../contract/neighbourhood';
import { problemText } from '../i18n/problemText';
import { NumberField } from '../look/NumberField';
import { useTyped } from '../look/useTyped';
import { useWritten } from '../look/useWritten';
import { useTexts } from './texts';

interface WeightFormProps {
  readonly indicator: Indicator;
  readonly weight: number;
  readonly label: string;
}

/** How heavily one indicator counts. */
export function WeightForm({ indicator, weight: kept, label }: WeightFormProps) {
  const t = useTexts();
  const keep = useKeeping();
  const form = useRef<HTMLFormElement>(null);
  useWritten(form);
  const { shown: weight, problem, type, leave } = useTyped<number | undefined>(kept, async (typed) =>
    typed === undefined ? undefined : keep({ type: 'WeighCriterion', indicator, weight: typed }));
  return (
    <form
      ref={form}
      className="wa-row"
      onSubmit={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <NumberField label={label} labelHidden value={weight} onChange={type} min={0} max={100} step={0.001} required error={problem && problemText(problem)} />
      {weight !== kept && <Button type="submit" purpose="secondary">{t('keep')}</Button>}
    </form>
  );
}
