import { useEffect, useRef, useState } from 'react';
import { readNumber, useFormat, writeNumber, type Format } from '../i18n/format';
import { useTexts } from '../i18n/texts';
import { afterPress } from './afterPress';
import { Field, type FieldProps } from './Field';
import { useFoundWrong } from './useFoundWrong';

/** From here on a number is written in thousands. */
const LONG = 10_000;

export interface NumberFieldProps extends FieldProps {
  /** Undefined is unknown, which is not 0. */
  readonly value: number | undefined;
  /** Is told undefined as well when what was typed is no number, or not allowed: the form then refuses to be sent. */
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number;
  readonly max?: number;
  /** The number is a multiple of this: 1 for whole numbers, 0.01 for cents. */
  readonly step?: number;
  /** Behind the number: m², uur, %. */
  readonly unit?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** A number as people write it, with a comma in Dutch. Empty is unknown. */
export function NumberField({ value, onChange, min, max, step, unit, required, disabled, ...field }: NumberFieldProps) {
  const t = useTexts();
  const format = useFormat();
  const { language } = format;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(() => written(value, format));
  const [left, setLeft] = useState(false);
  const { wrong: held, watch } = useFoundWrong();
  const found = readNumber(text, language);
  const wrong = wrongWith(text, found, { min, max, step });
  const range = { min: bound(min ?? 0, format), max: bound(max ?? 0, format), step: format.number(step ?? 1) };
  const complaint = wrong && t(`words.number.${wrong}`, range);
  const missing = required && text.trim() === '' ? t('words.number.unreadable') : undefined;

  useEffect(() => input.current?.setCustomValidity(complaint ?? ''), [complaint]);

  // Somebody else may change the number while it is shown here; what I am typing stays, also while it is being kept.
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    setShown(value);
    if (value !== undefined ? value !== found : !wrong) setText(written(value, format));
  }

  return (
    <Field {...field} error={complaint && (field.error !== undefined || held || left) ? complaint : field.error ?? (held ? missing : undefined)}>
      {(described) => (
        <span className="wa-with-unit">
          <input
            {...described}
            ref={input}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            className={`utrecht-textbox wa-number ${described['aria-invalid'] ? 'utrecht-textbox--invalid' : ''}`}
            value={text}
            required={required}
            disabled={disabled}
            {...watch}
            onBlur={() => afterPress(() => setLeft(true))}
            onChange={({ target }) => {
              setText(target.value);
              const next = readNumber(target.value, language);
              const allowed = wrongWith(target.value, next, { min, max, step }) === undefined;
              onChange(allowed ? next : undefined);
            }}
          />
          {unit && <span className="wa-unit">{unit}</span>}
        </span>
      )}
    </Field>
  );
}

type Limits = Partial<Record<'min' | 'max' | 'step', number | undefined>>;
type Wrong = 'unreadable' | 'between' | 'atLeast' | 'atMost' | 'whole' | 'multiple' | 'decimals';

/** What is not right, as a key of the texts; nothing when it is empty. */
function wrongWith(text: string, value: number | undefined, { min, max, step }: Limits): Wrong | undefined {
  if (text.trim() === '') return undefined;
  if (value === undefined) return 'unreadable';
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
    return min === undefined ? 'atMost' : max === undefined ? 'atLeast' : 'between';
  }
  if (step !== undefined && !isMultiple(value, step)) return step === 1 ? 'whole' : step < 1 ? 'decimals' : 'multiple';
  return undefined;
}

/** 0.29 is a multiple of 0.01, whatever floating point makes of it. */
function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) < 1e-6;
}

/** A year has no point behind its thousands; of a million they help to read it. */
function bound(value: number, format: Format): string {
  return Math.abs(value) < LONG ? writeNumber(value, format.language) : format.number(value);
}

function written(value: number | undefined, { language }: Format): string {
  return value === undefined ? '' : writeNumber(value, language);
}
