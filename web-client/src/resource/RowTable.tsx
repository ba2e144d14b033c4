import { useState } from 'react';
import { useReadOnly, useSend } from '../atelier/hooks';
import { MarkLabel } from '../classification/MarkLabel';
import { useMarkDialog } from '../classification/useMarkDialog';
import type { Item } from '../contract/items';
import { RESOURCE_PHASES } from '../contract/resource';
import { useFormat } from '../i18n/format';
import type { MenuAction } from '../look/ActionMenu';
import { Confirm } from '../look/Confirm';
import { EditableTable, type TableColumn } from '../look/EditableTable';
import { useParties } from '../stakeholder/useParties';
import { RowDialog } from './RowDialog';
import { useTexts } from './texts';

type Row = Item<'resourceRow'>;
type Doing = { readonly what: 'change' | 'withdraw'; readonly row: Row };

/** The rows with what they cost; what is unknown is said to be, with what is known of a sum meanwhile. */
export function RowTable({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  const t = useTexts();
  const readOnly = useReadOnly();
  const send = useSend();
  const columns = useColumns();
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  const marks = useMarkDialog();
  const actionsOf = (row: Row): readonly MenuAction[] => [
    ...(readOnly ? [] : (['change', 'withdraw'] as const)).map((what) => ({ name: what, title: t(`action.${what}`), onAction: () => setDoing({ what, row }) })),
    ...marks.markOf({ kind: 'resourceRow', id: row.id }),
  ];
  return (
    <div className="wa-resource-rows">
      <EditableTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        rowName={({ role }) => role}
        {...((!readOnly || marks.may) && { actionsOf })}
      />
      {marks.dialog}
      {doing?.what === 'change' && <RowDialog row={doing.row} onClose={close} />}
      {doing?.what === 'withdraw' && (
        <Confirm
          title={t('action.withdraw')}
          text={t('action.withdrawSure', { role: doing.row.role })}
          action={t('action.withdrawYes')}
          onConfirm={() => void send({ type: 'WithdrawResourceRow', rowId: doing.row.id })}
          onClose={close}
        />
      )}
    </div>
  );
}

function useColumns(): TableColumn<Row>[] {
  const t = useTexts();
  const format = useFormat();
  const { nameOf } = useParties();
  const or = (value: number | undefined, write: (known: number) => string) => (
    value === undefined ? <span className="wa-soft">{t('unknown')}</span> : write(value)
  );
  const hours = (quarters: number) => format.number(quarters / 4);
  const sum = (whole: number | undefined, part: number | undefined, write: (known: number) => string) => (
    whole === undefined && part !== undefined ? t('atLeast', { known: write(part) }) : or(whole, write)
  );
  return [
    {
      name: 'role',
      title: t('column.role'),
      cell: ({ id, role, stakeholder }) => <>{role}<MarkLabel kind="resourceRow" id={id} /><br /><span className="wa-soft wa-small">{nameOf(stakeholder)}</span></>,
    },
    ...RESOURCE_PHASES.map((phase) => ({
      name: phase,
      title: t('hoursIn', { phase: t(`phase.${phase}`) }),
      numeric: true,
      cell: ({ quarters }: Row) => or(quarters[phase], hours),
    })),
    { name: 'hours', title: t('column.hours'), numeric: true, cell: ({ allQuarters, atLeast }) => sum(allQuarters, atLeast?.quarters, hours) },
    { name: 'rate', title: t('column.rate'), numeric: true, cell: ({ rateCents }) => or(rateCents, format.euros) },
    { name: 'outOfPocket', title: t('column.outOfPocket'), numeric: true, cell: ({ outOfPocketCents }) => or(outOfPocketCents, format.euros) },
    { name: 'total', title: t('column.total'), numeric: true, cell: ({ totalCents, atLeast }) => sum(totalCents, atLeast?.totalCents, format.euros) },
    {
      name: 'coverage',
      title: t('column.coverage'),
      cell: ({ coverage, funding }) => (
        <>{t(`coverage.${coverage}`)}{funding && <><br /><span className="wa-soft wa-small">{funding}</span></>}</>
      ),
    },
  ];
}
