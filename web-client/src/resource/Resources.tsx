import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { Asked } from './Asked';
import './resource.css';
import { RowTable } from './RowTable';
import { useTexts } from './texts';
import { Totals } from './Totals';

/** The rows, one's own of a running round first, with what they come to and what is asked. */
export function Resources() {
  const t = useTexts();
  const rows = useItems('resourceRow');
  const own = rows.filter((row) => row.private);
  const all = rows.filter((row) => !row.private);
  return (
    <>
      {own.length > 0 && <RowTable caption={t('rows.own')} rows={inOrder(own)} />}
      {all.length > 0 && <RowTable caption={t('rows.all')} rows={inOrder(all)} />}
      <Totals />
      <Asked />
    </>
  );
}

/** Those of one party together, as they were entered: a row does not move when it is changed. */
function inOrder(rows: readonly Item<'resourceRow'>[]): Item<'resourceRow'>[] {
  return [...rows].sort((one, other) => (
    one.stakeholder.localeCompare(other.stakeholder) || one.enteredAt.localeCompare(other.enteredAt) || one.id.localeCompare(other.id)
  ));
}
