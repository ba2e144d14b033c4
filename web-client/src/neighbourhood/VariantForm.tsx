import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { HEAT_ALTERNATIVES, type HeatAlternative } from '../contract/neighbourhood';
import { SelectField, TextField } from '../look/Field';
import { NumberField } from '../look/NumberField';
import { Refused } from '../look/Refused';
import { useTexts } from './texts';

/** What PBL found to be the cheapest variant; no strategy is unknown. */
export function VariantForm({ neighbourhood: { id, cheapestVariant: known } }: { neighbourhood: Item<'neighbourhood'> }) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const [alternative, setAlternative] = useState<HeatAlternative | ''>(known?.alternative ?? '');
  const [name, setName] = useState(known?.name ?? '');
  const [source, setSource] = useState(known?.source ?? '');
  const [year, setYear] = useState(known?.year);
  const variant = alternative && { alternative, name: name.trim(), source: source.trim(), ...(year === undefined ? {} : { year }) };
  return (
    <details className="wa-card wa-noprint">
      <summary>{t('pblTitle')}</summary>
      <form
        className="wa-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void give({ type: 'ReportCheapestVariant', neighbourhoodId: id, ...(variant ? { variant } : {}) });
        }}
      >
        <SelectField label={t('pblAlternative')} value={alternative} onChange={({ target }) => setAlternative(target.value as HeatAlternative | '')}>
          <option value="">{t('unknown')}</option>
          {HEAT_ALTERNATIVES.map((each) => <option key={each} value={each}>{t(`alternative.${each}`)}</option>)}
        </SelectField>
        <TextField label={t('pblVariant')} value={name} maxLength={200} required={alternative !== ''} onChange={({ target }) => setName(target.value)} />
        <TextField label={t('column.source')} value={source} maxLength={200} required={alternative !== ''} onChange={({ target }) => setSource(target.value)} />
        <NumberField label={t('column.year')} value={year} onChange={setYear} min={1990} max={2100} step={1} />
        <Refused problem={problem} />
        <div><Button type="submit" purpose="secondary" disabled={busy}>{t('keep')}</Button></div>
      </form>
    </details>
  );
}
