import { useState } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import type { Figure } from '../contract/neighbourhood';
import { Dialog } from '../look/Dialog';
import { TextField } from '../look/Field';
import { fieldError } from '../look/fieldError';
import { FormEnd } from '../look/FormEnd';
import { NumberField } from '../look/NumberField';
import { useTexts } from './texts';
import { limitsOf, unitOf, YEARS } from './units';

interface FigureFormProps {
  readonly neighbourhood: Item<'neighbourhood'>;
  readonly figure: Figure;
  readonly onClose: () => void;
}

/** One figure with its source and year; empty is unknown. */
export function FigureForm({ neighbourhood, figure, onClose }: FigureFormProps) {
  const t = useTexts();
  const { busy, problem, give } = useAct();
  const known = neighbourhood.figures[figure];
  const [value, setValue] = useState(known?.value);
  const [source, setSource] = useState(known?.source ?? '');
  const [year, setYear] = useState(known?.year);
  const [tried, setTried] = useState(false);
  const unit = unitOf(figure);
  // To take out what was known is to say that it is unknown; a source of nothing is a value that was forgotten.
  const forgotten = value === undefined && known === undefined && (source.trim() !== '' || year !== undefined);
  const save = async () => {
    setTried(true);
    if (forgotten) return;
    const neighbourhoodId = neighbourhood.id;
    const done = await give(value === undefined
      ? { type: 'ClearFigure', neighbourhoodId, figure }
      : { type: 'EnterFigure', neighbourhoodId, figure, value, source: source.trim(), ...(year === undefined ? {} : { year }) });
    if (done) onClose();
  };
  return (
    <Dialog title={t(`figure.${figure}`)} onClose={onClose}>
      <form
        className="wa-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <NumberField
          label={t('column.value')}
          hint={t('emptyIsUnknown')}
          value={value}
          onChange={setValue}
          {...limitsOf(figure)}
          {...(unit ? { unit: t(`unit.${unit}`) } : {})}
          error={tried && forgotten ? t('valueMissing') : fieldError(problem, 'value')}
        />
        <TextField
          label={t('column.source')}
          value={source}
          maxLength={200}
          required={value !== undefined}
          onChange={({ target }) => setSource(target.value)}
          error={fieldError(problem, 'source') ?? fieldError(problem, 'title')}
        />
        <NumberField label={t('column.year')} value={year} onChange={setYear} {...YEARS} error={fieldError(problem, 'year')} />
        <FormEnd problem={problem} busy={busy} now={known} label={t('keep')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
