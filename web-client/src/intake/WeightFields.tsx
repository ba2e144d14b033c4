import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useItem } from '../atelier/hooks';
import { FACTOR_QUARTERS } from '../contract/intake';
import type { Component } from '../contract/values';
import { useFormat } from '../i18n/format';
import { useTexts as useWords } from '../i18n/texts';
import { ComponentLabel } from '../look/ComponentLabel';
import { SelectField } from '../look/Field';
import { Refused } from '../look/Refused';
import { SaveState } from '../look/SaveState';
import { DropDialog } from './DropDialog';
import { useTexts } from './texts';
import { useSaving } from './useSaving';

const { least, most, whole } = FACTOR_QUARTERS;
const FACTORS = Array.from({ length: most - least + 1 }, (_, step) => least + step);

interface WeightFieldsProps {
  readonly component: Component;
  /** What follows when it was weighed. */
  readonly onWeighed: (() => Promise<void>) | undefined;
}

/** Weighs one component, or leaves it out for a reason. */
export function WeightFields({ component, onWeighed }: WeightFieldsProps) {
  const t = useTexts();
  const w = useWords();
  const format = useFormat();
  const weight = useItem('weight', component);
  const { state, problem, save } = useSaving();
  const [dropping, setDropping] = useState(false);
  const name = w(`words.component.${component}`);
  const weigh = async (quarters: number) => {
    if (!(await save({ type: 'WeighComponent', component, quarters }))) await onWeighed?.();
  };
  return (
    <div className="wa-card wa-intake-weight">
      <ComponentLabel component={component} />
      {weight?.reason !== undefined ? (
        <>
          <p>{t('weigh.dropped', { reason: weight.reason })}</p>
          <Button purpose="secondary" onClick={() => void save({ type: 'TakeUpComponent', component })}>
            {t('weigh.takeUp', { component: name })}
          </Button>
        </>
      ) : (
        <>
          <SelectField
            label={t('weigh.factor', { component: name })}
            value={weight?.quarters ?? ''}
            onChange={({ target }) => void weigh(Number(target.value))}
          >
            {weight?.quarters === undefined && <option value="">{t('weigh.unknown')}</option>}
            {FACTORS.map((quarters) => <option key={quarters} value={quarters}>{format.number(quarters / whole)}</option>)}
          </SelectField>
          <Button purpose="subtle" onClick={() => setDropping(true)}>{t('weigh.drop', { component: name })}</Button>
        </>
      )}
      <Refused problem={problem} />
      <SaveState state={state} />
      {dropping && <DropDialog component={component} onClose={() => setDropping(false)} />}
    </div>
  );
}
