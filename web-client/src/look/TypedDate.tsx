import { useEffect, useRef, useState } from 'react';
import { problemText } from '../i18n/problemText';
import { useTexts } from '../i18n/texts';
import { showToast } from '../shell/toasts';
import { afterPress } from './afterPress';
import { Field } from './Field';
import { useTyped, type Keep } from './useTyped';

interface TypedDateProps {
  readonly label: string;
  /** In a cell its column has the label already. */
  readonly labelHidden?: boolean;
  /** A day as ISO text; undefined is unknown. */
  readonly value: string | undefined;
  readonly min: string;
  readonly max: string;
  /** What is wrong with this day; nothing when it can be kept. */
  readonly wrongWith: (day: string | undefined) => string | undefined;
  readonly keep: Keep<string | undefined>;
}

/**
 * A day without a form around it, as in a cell. It is kept when one leaves it, not while a year is half typed; Escape brings back what it was. When
 * the page is left with half a day in it, that is told: it is kept nowhere.
 */
export function TypedDate({ label, labelHidden = true, value, min, max, wrongWith, keep }: TypedDateProps) {
  const t = useTexts();
  const { shown, problem, type, leave, undo } = useTyped(value, keep);
  const [left, setLeft] = useState<string>();
  const tellHalf = useTellHalf(label);
  return (
    <div className="wa-typed">
      <Field label={label} labelHidden={labelHidden} error={left ?? (problem && problemText(problem))}>
        {(described) => (
          <input
            {...described}
            type="date"
            className={`utrecht-textbox ${described['aria-invalid'] ? 'utrecht-textbox--invalid' : ''}`}
            value={shown ?? ''}
            min={min}
            max={max}
            onChange={({ target }) => {
              setLeft(undefined);
              tellHalf(target);
              type(target.value || undefined);
            }}
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Enter') currentTarget.blur();
              if (key !== 'Escape') return;
              setLeft(undefined);
              undo();
              // of half a day the field has no value that would be another one
              currentTarget.value = value ?? '';
            }}
            onKeyUp={({ currentTarget }) => tellHalf(currentTarget)}
            onBlur={({ target }) => {
              const wrong = target.validity.badInput ? t('words.halfDay') : wrongWith(shown);
              afterPress(() => setLeft(wrong));
              if (wrong === undefined) leave();
            }}
          />
        )}
      </Field>
    </div>
  );
}

/** Of what is half typed the browser tells nothing but that it is there, and only while it is. */
function useTellHalf(label: string): (input: HTMLInputElement) => void {
  const t = useTexts();
  const half = useRef(false);
  const tell = useRef<() => void>(() => undefined);
  useEffect(() => {
    tell.current = () => showToast(t('words.halfDayGone', { label }), 'bad');
  });
  useEffect(() => () => {
    if (half.current) tell.current();
  }, []);
  return ({ validity }) => {
    half.current = validity.badInput;
  };
}
