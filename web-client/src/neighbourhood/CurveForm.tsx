import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState } from 'react';
import type { CurvePoint, Indicator } from '../contract/neighbourhood';
import { useTexts as useWords } from '../i18n/texts';
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
  const w = useWords();
  const form = useRef<HTMLFormElement>(null);
  useWritten(form);
  const [rows, setRows] = useState(() => rowsOf(start));
  const [checked, setChecked] = useState(false);
  const points = rows.flatMap(({ at, score }) => (at === undefined || score === undefined ? [] : [{ at, score }]));
  // It stays where it is when it is kept: who types goes on from there. What others make of it does not take away what is being typed.
  const [shown, setShown] = useState(start);
  const [overtaken, setOvertaken] = useState(false);
  if (!isSame(shown, start)) {
    setShown(start);
    const typed = !isSame(rows, shown) && !isSame(byValue(points), start);
    setOvertaken(typed);
    if (!typed) setRows(rowsOf(start));
  }
  const twice = ({ number, at }: Row) => at !== undefined && rows.some((other) => other.number !== number && other.at === at);
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
        onKeep(byValue(points));
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
      {overtaken && <p className="wa-overtaken" role="alert">{w('words.overtaken')}</p>}
      <div><Button type="submit" purpose="primary">{t('keep')}</Button></div>
    </form>
  );
}

function byValue(points: readonly CurvePoint[]): readonly CurvePoint[] {
  return [...points].sort((a, b) => a.at - b.at);
}

type Typed = readonly Pick<Row, 'at' | 'score'>[];

function isSame(one: Typed, other: Typed): boolean {
  return one.length === other.length && one.every(({ at, score }, index) => at === other[index]?.at && score === other[index]?.score);
}

function rowsOf(points: readonly CurvePoint[]): readonly Row[] {
  return points.map((point, index) => ({ ...point, number: index + 1 }));
}
