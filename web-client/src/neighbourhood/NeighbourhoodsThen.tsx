import { useState } from 'react';
import { useItems } from '../atelier/hooks';
import { useTouched } from '../features/happened';
import { EmptyState } from '../look/EmptyState';
import { SelectField } from '../look/Field';
import { Comparison } from './Comparison';
import { FigureSheet } from './FigureSheet';
import { ModelThen } from './ModelThen';
import './neighbourhood.css';
import { ScanChart } from './ScanChart';
import { ScanView } from './ScanView';
import { useTexts } from './texts';

/** A scan goes by the id of its neighbourhood. */
const SHOWN = ['neighbourhood', 'quickScan'] as const;

/** The neighbourhoods as they stood at this moment, and of the one in which something changed, or that was chosen, its scan and figures. */
export default function NeighbourhoodsThen() {
  const t = useTexts();
  const neighbourhoods = useItems('neighbourhood');
  const touched = useTouched(SHOWN);
  const [chosen, setChosen] = useState<{ readonly id: string; readonly since: string | undefined }>();
  // a choice holds until something happens in another one
  const wanted = chosen?.since === touched ? chosen?.id ?? touched : touched;
  const open = neighbourhoods.find(({ id }) => id === wanted) ?? neighbourhoods[0];
  if (!open) {
    return (
      <div className="wa-stack">
        <EmptyState text={t('emptyReadOnly')} />
        <ModelThen />
      </div>
    );
  }
  return (
    <div className="wa-stack">
      {neighbourhoods.length > 1 && <Comparison neighbourhoods={neighbourhoods} />}
      <ScanChart neighbourhoods={neighbourhoods} />
      <SelectField data-item={open.id} data-fields="name code" label={t('choose')} value={open.id} onChange={({ target }) => setChosen({ id: target.value, since: touched })}>
        {neighbourhoods.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </SelectField>
      <ScanView neighbourhood={open} />
      <section data-item={open.id} data-fields="figures dwellings cheapestVariant description" className="wa-stack" aria-label={t('views.figures')}>
        <FigureSheet neighbourhood={open} readOnly />
      </section>
      <ModelThen />
    </div>
  );
}
