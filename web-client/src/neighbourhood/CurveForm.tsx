import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import type { CurvePoint, Indicator } from '../contract/neighbourhood';
import { EditableTable } from '../look/EditableTable';
import { NumberField } from '../look/NumberField';
import { useWritten } from '../look/useWritten';
import { CurveDrawing } from './CurveDrawing';
import { useTexts } from './texts';

interface Row {
  readonly number: number;
  readonly at: number | undefined;
  readonly score: number | undefined;
}

interface CurveFormProps {
  readonly name: string;
  readonly indicator: Indicator;
  /** The points as the model has them, where they were changed. */
  readonly standard: readonly CurvePoint[] | undefined;
  readonly start: readonly CurvePoint[];
  readonly onKeep: (points: readonly CurvePoint[]) => void;
}

/** The points of one curve: drawn as they are typed. */
export function CurveForm({ name, indicator, standard, start, onKeep }: CurveFormProps) {
  const t = useTexts();
  const form = useRef<HTMLFormElement>(null);
  useWritten(form);
  const [rows, setRows] = useState(() => rowsOf(start));
  const [checked, setChecked] = useState(false);
  // It stays where it is when it is kept: who types goes on from there.
  const written = JSON.stringify(start);
  const [shown, setShown] = useState(written);
  if (shown !== written) {
    setShown(written);
    setRows(rowsOf(start));
  }
  const twice = ({ number, at }: Row) => at !== undefined && rows.some((other) => other.number !== number && other.at === at);
  const points = rows.flatMap(({ at, score }) => (at === undefined || score === undefined ? [] : [{ at, score }]));
  const set = (number: number, change: Partial<Row>) => setRows(rows.map((row) => (row.number === number ? { ...row, ...change } : row)));
  const field = (key: 'at' | 'score', max: number) => (row: Row, label: string) => (
    <NumberField label={label} labelHidden value={row[key]} onChange={(value) => set(row.number, { [key]: value })} min={0} max={max} step={0.001} required error={checked && key === 'at' && twice(row) ? t('pointTwice') : undefined} />
  );
  return (
    <form
      ref={form}
      className="wa-stack wa-curve-form"
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (rows.some(twice)) return;
        onKeep([...points].sort((a, b) => a.at - b.at));
      }}
    >
      <CurveDrawing name={name} indicator={indicator} points={points} kept={start} standard={standard} />
      <EditableTable
        caption={name}
        columns={[
          { name: 'number', title: t('point', { number: '' }).trim(), cell: ({ number }: Row) => number },
          { name: 'at', title: t('at'), cell: field('at', 5000) },
          { name: 'score', title: t('column.score'), cell: field('score', 100) },
        ]}
        rows={rows}
        rowId={({ number }) => String(number)}
        rowName={({ number }) => t('point', { number })}
        {...(rows.length > 1 ? {
          actionsOf: ({ number }: Row) => [{ name: 'remove', title: t('removePoint'), onAction: () => setRows(rows.filter((row) => row.number !== number)) }],
        } : {})}
        addLabel={t('addPoint')}
        onAdd={() => setRows([...rows, { number: Math.max(0, ...rows.map(({ number }) => number)) + 1, at: undefined, score: undefined }])}
      />
      <div><Button type="submit" purpose="primary">{t('keep')}</Button></div>
    </form>
  );
}

function rowsOf(points: readonly CurvePoint[]): readonly Row[] {
  return points.map((point, index) => ({ ...point, number: index + 1 }));
}
