import { useState } from 'react';
import { useItems } from '../atelier/hooks';
import { EmptyState } from '../look/EmptyState';
import { SelectField } from '../look/Field';
import { Comparison } from './Comparison';
import { FigureSheet } from './FigureSheet';
import './neighbourhood.css';
import { ScanChart } from './ScanChart';
import { ScanView } from './ScanView';
import { useTexts } from './texts';

/** The neighbourhoods and their scans as they stood at this moment: one below the other, for what changes may be in any of them. */
export default function NeighbourhoodsThen() {
  const t = useTexts();
  const neighbourhoods = useItems('neighbourhood');
  const [chosen, choose] = useState<string>();
  const open = neighbourhoods.find(({ id }) => id === chosen) ?? neighbourhoods[0];
  if (!open) return <EmptyState text={t('emptyReadOnly')} />;
  return (
    <div className="wa-stack">
      {neighbourhoods.length > 1 && <Comparison neighbourhoods={neighbourhoods} />}
      <ScanChart neighbourhoods={neighbourhoods} />
      <SelectField label={t('choose')} value={open.id} onChange={({ target }) => choose(target.value)}>
        {neighbourhoods.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </SelectField>
      <ScanView neighbourhood={open} />
      <FigureSheet neighbourhood={open} readOnly />
    </div>
  );
}
