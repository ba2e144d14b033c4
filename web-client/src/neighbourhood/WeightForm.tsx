import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import type { Act } from '../atelier/useAct';
import type { Indicator } from '../contract/neighbourhood';
import { NumberField } from '../look/NumberField';
import { useTexts } from './texts';

interface WeightFormProps {
  readonly indicator: Indicator;
  readonly weight: number;
  readonly label: string;
  readonly give: Act['give'];
}

/** How heavily one indicator counts. */
export function WeightForm({ indicator, weight: start, label, give }: WeightFormProps) {
  const t = useTexts();
  const [weight, setWeight] = useState<number | undefined>(start);
  return (
    <form
      className="wa-row"
      onSubmit={(event) => {
        event.preventDefault();
        if (weight !== undefined) void give({ type: 'WeighCriterion', indicator, weight });
      }}
    >
      <NumberField label={label} labelHidden value={weight} onChange={setWeight} min={0} max={100} step={0.001} required />
      {weight !== start && <Button type="submit" purpose="secondary">{t('keep')}</Button>}
    </form>
  );
}
