import type { OutcomeKind } from '../contract/origin';
import { shortened } from '../features/shortened';
import { CheckboxField } from '../look/CheckboxField';
import { DateField } from '../look/DateField';
import { useTexts } from './texts';
import type { Row, useRows } from './useRows';
import './origin.css';

interface EachNoteProps extends ReturnType<typeof useRows> {
  readonly kind: OutcomeKind;
  readonly error: string | undefined;
}

/** What will come of each note, and a step on which day: seen, and changed, before it is made. */
export function EachNote({ rows, kind, error, choose, setDay }: EachNoteProps) {
  const t = useTexts();
  const dated = kind === 'processStep';
  return (
    <fieldset className="wa-becoming">
      <legend className="utrecht-form-label">{t('which')}</legend>
      {dated && <p className="wa-soft wa-small">{t('daysHint')}</p>}
      {error && <span className="wa-error" role="alert">{error}</span>}
      <ul className="wa-plain-list">
        {rows.map((row) => (
          <li key={row.note.id} className={dated ? 'wa-becoming__dated' : undefined}>
            <OneNote row={row} kind={kind} onChange={(chosen) => choose(row.note.id, chosen)} />
            {dated && row.chosen && (
              <DateField label={t('dayOf', { text: shortened(row.note.text ?? '') })} labelHidden value={row.day} onChange={(day) => setDay(row.note.id, day)} />
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function OneNote({ row: { note, made, chosen }, kind, onChange }: { row: Row; kind: OutcomeKind; onChange: (chosen: boolean) => void }) {
  const t = useTexts();
  const hint = made === undefined ? undefined : t('already', { kind: t(`kind.${kind}`).toLowerCase(), title: shortened(made) });
  return <CheckboxField label={shortened(note.text ?? '')} hint={hint} checked={chosen} onChange={onChange} />;
}
