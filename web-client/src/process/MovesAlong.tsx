import { useFormat } from '../i18n/format';
import { CheckboxField } from '../look/CheckboxField';
import type { Moved } from './steps';
import { useTexts } from './texts';

interface MovesAlongProps {
  readonly along: readonly Moved[];
  readonly movesAlong: boolean;
  readonly onChange: (movesAlong: boolean) => void;
}

/** What moves along with a step, each with its new day; whether it does can be chosen. */
export function MovesAlong({ along, movesAlong, onChange }: MovesAlongProps) {
  const t = useTexts();
  const { day } = useFormat();
  if (along.length === 0) return null;
  return (
    <fieldset className="wa-stack">
      <CheckboxField label={t('along', { count: along.length })} checked={movesAlong} onChange={onChange} />
      {movesAlong && <ul>{along.map(({ step, when }) => <li key={step.id}>{step.title}: {day(when.from)}</li>)}</ul>}
    </fieldset>
  );
}
