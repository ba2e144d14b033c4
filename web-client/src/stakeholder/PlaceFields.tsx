import { Button } from '@nl-design-system-candidate/button-react';
import { useRef, useState, type FormEvent } from 'react';
import { TextField } from '../look/Field';
import { useFirstWrong } from '../look/useFirstWrong';
import type { Standing } from './standing';
import { useTexts } from './texts';

const AXES = ['influence', 'interest'] as const;

interface PlaceFieldsProps {
  readonly name: string;
  readonly standing: Standing | undefined;
  readonly onPlace: (standing: Standing) => void;
}

/** Placing by number, for who does not drag; empty for what has no place yet. */
export function PlaceFields({ name, standing, onPlace }: PlaceFieldsProps) {
  const t = useTexts();
  const [typed, setTyped] = useState({ influence: String(standing?.influence ?? ''), interest: String(standing?.interest ?? '') });
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useFirstWrong(form);
  const influence = points(typed.influence);
  const interest = points(typed.interest);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (influence !== undefined && interest !== undefined) onPlace({ influence, interest });
  };
  return (
    <form ref={form} className="wa-place" onSubmit={submit} noValidate aria-label={t('action.placeOne', { name })}>
      {AXES.map((axis) => (
        <TextField
          key={axis}
          label={t(`field.${axis}`)}
          error={tried && points(typed[axis]) === undefined ? t('numberWrong') : undefined}
          type="number"
          inputMode="numeric"
          min={0}
          max={100}
          step={1}
          value={typed[axis]}
          onChange={(event) => setTyped({ ...typed, [axis]: event.target.value })}
        />
      ))}
      <Button type="submit" purpose="secondary">{t('action.putHere')}</Button>
    </form>
  );
}

function points(text: string): number | undefined {
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= 100 ? value : undefined;
}
