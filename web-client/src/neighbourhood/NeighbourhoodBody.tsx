import { useItems, useReadOnly } from '../atelier/hooks';
import { useArrived } from '../features/arrival';
import { useAddressed } from '../features/useAddressed';
import { EmptyState } from '../look/EmptyState';
import { SelectField } from '../look/Field';
import { Comparison } from './Comparison';
import { DescribeNeighbourhood } from './DescribeNeighbourhood';
import { Dwellings } from './Dwellings';
import { FigureTable } from './FigureTable';
import { ScanChart } from './ScanChart';
import { ScanView } from './ScanView';
import { useTexts } from './texts';
import { VariantForm } from './VariantForm';
import { WithdrawNeighbourhood } from './WithdrawNeighbourhood';
import './neighbourhood.css';

/** The neighbourhoods side by side, and one of them in full. */
export function NeighbourhoodBody() {
  const t = useTexts();
  const readOnly = useReadOnly();
  const neighbourhoods = useItems('neighbourhood');
  const { id: arrived } = useArrived();
  const [chosen, choose] = useAddressed<string | undefined>(neighbourhoods.find(({ id }) => id === arrived)?.id, undefined);
  const open = neighbourhoods.find(({ id }) => id === chosen) ?? neighbourhoods[0];
  if (!open) return <EmptyState text={t(readOnly ? 'emptyReadOnly' : 'empty')} />;
  return (
    <>
      {neighbourhoods.length > 1 && <Comparison neighbourhoods={neighbourhoods} />}
      <ScanChart neighbourhoods={neighbourhoods} />
      <SelectField data-item={open.id} label={t('choose')} value={open.id} onChange={({ target }) => choose(target.value)}>
        {neighbourhoods.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </SelectField>
      {open.description && <p>{open.description}</p>}
      <ScanView neighbourhood={open} />
      <FigureTable neighbourhood={open} readOnly={readOnly} />
      <Dwellings neighbourhood={open} readOnly={readOnly} />
      {!readOnly && <VariantForm key={`${open.id} ${JSON.stringify(open.cheapestVariant)}`} neighbourhood={open} />}
      {!readOnly && (
        <div className="wa-row wa-noprint">
          <DescribeNeighbourhood neighbourhood={open} />
          <WithdrawNeighbourhood neighbourhood={open} />
        </div>
      )}
    </>
  );
}
