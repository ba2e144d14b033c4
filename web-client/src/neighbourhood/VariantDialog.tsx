import { useState } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { HEAT_ALTERNATIVES, type HeatAlternative } from '../contract/neighbourhood';
import { LONGEST } from '../contract/values';
import { Dialog } from '../look/Dialog';
import { SelectField, TextField } from '../look/Field';
import { fieldError } from '../look/fieldError';
import { FormEnd } from '../look/FormEnd';
import { NumberField } from '../look/NumberField';
import { Overtaken } from '../look/Overtaken';
import { useTexts } from './texts';
import { YEARS } from './units';

interface VariantDialogProps {
  readonly neighbourhood: Item<'neighbourhood'>;
  readonly onClose: () => void;
}

/** What PBL found to be the cheapest variant; no strategy is unknown. */
export function VariantDialog({ neighbourhood: { id, cheapestVariant: known }, onClose }: VariantDialogProps) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const [alternative, setAlternative] = useState<HeatAlternative | ''>(known?.alternative ?? '');
  const [name, setName] = useState(known?.name ?? '');
  const [source, setSource] = useState(known?.source ?? '');
  const [year, setYear] = useState(known?.year);
  const variant = alternative && { alternative, name: name.trim(), source: source.trim(), ...(year === undefined ? {} : { year }) };
  const save = async () => {
    if (await give({ type: 'ReportCheapestVariant', neighbourhoodId: id, ...(variant ? { variant } : {}) })) onClose();
  };
  return (
    <Dialog title={t('pblTitle')} onClose={onClose}>
      <form
        className="wa-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <SelectField label={t('pblAlternative')} value={alternative} onChange={({ target }) => setAlternative(target.value as HeatAlternative | '')}>
          <option value="">{t('unknown')}</option>
          {HEAT_ALTERNATIVES.map((each) => <option key={each} value={each}>{t(`alternative.${each}`)}</option>)}
        </SelectField>
        {alternative !== '' && (
          <>
            <TextField label={t('pblVariant')} value={name} maxLength={LONGEST.title} required onChange={({ target }) => setName(target.value)} />
            <TextField label={t('column.source')} value={source} maxLength={LONGEST.title} required onChange={({ target }) => setSource(target.value)} />
            <NumberField label={t('column.year')} value={year} onChange={setYear} {...YEARS} error={fieldError(problem, 'year')} />
          </>
        )}
        <Overtaken now={known} busy={busy} />
        <FormEnd problem={problem} busy={busy} label={t('keep')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
