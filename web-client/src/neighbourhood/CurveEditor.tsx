import { useState } from 'react';
import type { Act } from '../atelier/useAct';
import type { ScanCriterion } from '../contract/neighbourhood';
import { SelectField } from '../look/Field';
import { CurveForm } from './CurveForm';
import { useTexts } from './texts';

/** One of the curves at a time, as a table of its points. */
export function CurveEditor({ criteria, give }: { criteria: readonly ScanCriterion[]; give: Act['give'] }) {
  const t = useTexts();
  const [chosen, choose] = useState('');
  const curves = criteria.flatMap(({ indicator, curves: own }) => own.map((curve) => ({ ...curve, indicator, key: `${indicator} ${curve.alternative}` })));
  const open = curves.find(({ key }) => key === chosen) ?? curves[0];
  if (!open) return null;
  const nameOf = ({ indicator, alternative }: typeof open) =>
    t('curve', { indicator: t(`figure.${indicator}`), alternative: t(`alternative.${alternative}`) });
  return (
    <div className="wa-card wa-stack">
      <SelectField label={t('curveOf')} value={open.key} onChange={({ target }) => choose(target.value)}>
        {curves.map((curve) => <option key={curve.key} value={curve.key}>{nameOf(curve)}</option>)}
      </SelectField>
      <CurveForm
        key={open.key}
        name={nameOf(open)}
        start={open.points}
        onKeep={(points) => void give({ type: 'ShapeCurve', alternative: open.alternative, indicator: open.indicator, points })}
      />
    </div>
  );
}
