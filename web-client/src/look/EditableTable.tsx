import { Button } from '@nl-design-system-candidate/button-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { ActionMenu, type MenuAction } from './ActionMenu';
import './table.css';

export interface TableColumn<Row> {
  readonly name: string;
  readonly title: string;
  /** A text, or a field; give a field the label with `labelHidden`: it names the column and the row. */
  readonly cell: (row: Row, label: string) => ReactNode;
  readonly numeric?: boolean;
}

interface EditableTableProps<Row> {
  readonly caption: string;
  /** The first one is what a row is called: its cells are headings of their rows. */
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly rowName: (row: Row) => string;
  /** What can be done with a row, besides filling it in. */
  readonly actionsOf?: (row: Row) => readonly MenuAction[];
  readonly addLabel?: string;
  readonly onAdd?: () => void;
}

/** Rows with fields: a table where there is room, on a phone a card for each row. */
export function EditableTable<Row>(props: EditableTableProps<Row>) {
  const { caption, columns, rows, rowId, actionsOf, addLabel, onAdd } = props;
  const t = useTexts();
  // A table that is laid out as cards is no table to a browser any more, unless its roles are said.
  /* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
  return (
    <div className="wa-stack">
      <div className="wa-table-box">
        <table role="table" className="wa-table utrecht-table">
          <caption className="wa-table__caption">{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map(({ name, title, numeric }) => (
                <th key={name} role="columnheader" scope="col" className={numeric ? 'wa-table__numeric' : undefined}>{title}</th>
              ))}
              {actionsOf && <th role="columnheader" scope="col"><span className="wa-hidden">{t('words.actions')}</span></th>}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row) => <TableRow key={rowId(row)} id={rowId(row)} row={row} table={props} />)}
          </tbody>
        </table>
      </div>
      {addLabel && onAdd && (
        <div>
          <Button purpose="secondary" onClick={onAdd}>{addLabel}</Button>
        </div>
      )}
    </div>
  );
}

function TableRow<Row>({ id, row, table: { columns, rowName, actionsOf } }: { id: string; row: Row; table: EditableTableProps<Row> }) {
  const t = useTexts();
  const name = rowName(row);
  const actions = actionsOf?.(row) ?? [];
  return (
    <tr role="row" data-item={id}>
      {columns.map((column, index) => {
        const content = column.cell(row, `${column.title}: ${name}`);
        const className = column.numeric ? 'wa-table__numeric' : undefined;
        return index === 0 ? (
          <th key={column.name} role="rowheader" scope="row" data-title={column.title} className={className}>{content}</th>
        ) : (
          <td key={column.name} role="cell" data-title={column.title} className={className}>{content}</td>
        );
      })}
      {actionsOf && (
        <td role="cell" className="wa-table__actions">
          {actions.length > 0 && <ActionMenu label={t('words.actionsOf', { name })} actions={actions} />}
        </td>
      )}
    </tr>
  );
  /* eslint-enable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
}
