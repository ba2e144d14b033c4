import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import type { Act } from '../atelier/useAct';
import type { CurvePoint, ScanCriterion, ScanModel } from '../contract/neighbourhood';
import { useFormat } from '../i18n/format';
import { SelectField } from '../look/Field';
import { CurveForm } from './CurveForm';
import { useTexts } from './texts';

interface CurveEditorProps {
  readonly criteria: readonly ScanCriterion[];
  /** The model as it was adopted: its curves are the standard. */
  readonly adopted: ScanModel;
  readonly give: Act['give'];
  /** How often all of the model was put back from here. */
  readonly resets: number;
}

/** One of the curves at a time, as a table of its points; one that was changed can be put back by itself. */
export function CurveEditor({ criteria, adopted, give, resets }: CurveEditorProps) {
  const t = useTexts();
  const format = useFormat();
  const [chosen, choose] = useState('');
  // what was typed goes with the curve that is put back
  const [back, setBack] = useState(0);
  const card = useRef<HTMLDivElement>(null);
  const curves = criteria.flatMap(({ indicator, curves: own }) => own.map((curve) => ({ ...curve, indicator, key: `${indicator} ${curve.alternative}` })));
  const open = curves.find(({ key }) => key === chosen) ?? curves[0];
  if (!open) return null;
  const nameOf = ({ indicator, alternative }: typeof open) =>
    t('curve', { indicator: t(`figure.${indicator}`), alternative: t(`alternative.${alternative}`) });
  const { alternative, indicator } = open;
  const shape = (points: readonly CurvePoint[]) => void give({ type: 'ShapeCurve', alternative, indicator, points });
  const standard = adopted.criteria.find((each) => each.indicator === indicator)?.curves.find((each) => each.alternative === alternative)?.points;
  const putBack = () => {
    if (standard) shape(standard);
    setBack(back + 1);
    // the button goes, and the focus must not go with it
    card.current?.querySelector('select')?.focus();
  };
  return (
    <div ref={card} className="wa-card wa-stack wa-curve-card">
      <SelectField label={t('curveOf')} value={open.key} onChange={({ target }) => choose(target.value)}>
        {curves.map((curve) => (
          <option key={curve.key} value={curve.key}>{curve.changed ? t('curveChanged', { curve: nameOf(curve) }) : nameOf(curve)}</option>
        ))}
      </SelectField>
      <CurveForm
        key={`${open.key} ${back} ${resets}`}
        name={nameOf(open)}
        indicator={indicator}
        standard={open.changed ? standard : undefined}
        start={open.points}
        onKeep={shape}
      />
      {open.changed && standard && (
        <>
          <p>{t('curveStandard', { points: standard.map(({ at, score }) => t('pointAt', { at: format.number(at, 3), score: format.number(score, 3) })).join('; ') })}</p>
          <div><Button purpose="secondary" onClick={putBack}>{t('resetCurve')}</Button></div>
        </>
      )}
    </div>
  );
}
