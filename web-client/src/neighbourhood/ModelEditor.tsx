import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useRef, useState } from 'react';
import { useItems } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { useFormat } from '../i18n/format';
import { Confirm } from '../look/Confirm';
import { EditableTable } from '../look/EditableTable';
import { Refused } from '../look/Refused';
import type { ScanCriterion } from '../contract/neighbourhood';
import { CurveEditor } from './CurveEditor';
import { ModelLimits } from './ModelLimits';
import { useTexts } from './texts';
import { WeightForm } from './WeightForm';

/** The weights and curves of the scan, for who leads. */
export function ModelEditor() {
  const t = useTexts();
  const format = useFormat();
  const { busy, problem, give } = useAct();
  const [model] = useItems('scanModel');
  const [asking, setAsking] = useState(false);
  const [resets, setResets] = useState(0);
  const section = useRef<HTMLElement>(null);
  const reset = async () => {
    // the button goes, and the focus must not go with it
    if (!(await give({ type: 'ResetScanModel' }))) return;
    section.current?.focus();
    setResets(resets + 1);
  };
  if (!model) return null;
  return (
    <section ref={section} tabIndex={-1} className="wa-stack wa-noprint" aria-label={t('model')}>
      <Heading level={2}>{t('model')}</Heading>
      <p>{t('modelOf', { version: model.version, name: model.adopted.modelId })} {t('modelIntro')} {model.changed && t('modelChanged')}</p>
      <ModelLimits model={model.adopted} />
      <EditableTable
        caption={t('model')}
        columns={[
          { name: 'indicator', title: t('column.contribution'), cell: ({ indicator }: ScanCriterion) => t(`figure.${indicator}`) },
          { name: 'standard', title: t('standard'), numeric: true, cell: ({ publishedWeight }: ScanCriterion) => format.number(publishedWeight) },
          {
            name: 'weight',
            title: t('column.weight'),
            cell: ({ indicator, weight }: ScanCriterion, label) => <WeightForm indicator={indicator} weight={weight} label={label} />,
          },
        ]}
        rows={model.criteria}
        rowId={({ indicator }) => indicator}
        rowName={({ indicator }) => t(`figure.${indicator}`)}
      />
      <CurveEditor criteria={model.criteria} adopted={model.adopted} give={give} resets={resets} />
      <Refused problem={problem} />
      {model.changed && (
        <div><Button purpose="secondary" disabled={busy} onClick={() => setAsking(true)}>{t('reset')}</Button></div>
      )}
      {asking && (
        <Confirm
          title={t('reset')}
          text={t('resetSure')}
          action={t('resetYes')}
          onConfirm={() => void reset()}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
