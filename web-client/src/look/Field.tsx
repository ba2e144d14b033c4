import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import { useTexts } from '../i18n/texts';
import { useFoundWrong } from './useFoundWrong';
import { useTooLong } from './useTooLong';
import { useVanished } from './useVanished';

export interface FieldProps {
  readonly label: string;
  /** Where the label is to be seen already, as above a column: it is there for who does not see it. */
  readonly labelHidden?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** What ties the control to its label and texts. */
export interface Described {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A control with its label, an explanation, and what is wrong with it. */
export function Field({ label, labelHidden, hint, error, children }: FieldProps & { children: (described: Described) => ReactNode }) {
  const id = useId();
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className="wa-field utrecht-form-field">
      <label className={labelHidden ? 'wa-hidden' : 'utrecht-form-label'} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span id={`${id}-hint`} className="wa-soft wa-small">
          {hint}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className="wa-error" role="alert">
          {error}
        </span>
      )}
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  );
}

/** What is wrong with a control: what it was told, or else that the browser held the form back for it. */
function useComplaint(error: string | undefined, tooLong?: string) {
  const t = useTexts();
  const { wrong, watch } = useFoundWrong();
  return { complaint: tooLong ?? error ?? (wrong ? t('words.fillIn') : undefined), watch };
}

/** That spaces alone are no text. */
const SOMETHING = '.*\\S.*';

/** A line of text with its label, an explanation, and what is wrong with it. */
export function TextField({ label, labelHidden, hint, error, className, maxLength, ...input }: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  const { tooLong, control } = useTooLong<HTMLInputElement>(input.value, maxLength);
  const { complaint, watch } = useComplaint(error, tooLong);
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={complaint}>
      {(described) => (
        <input
          {...(input.required && { pattern: SOMETHING })}
          {...input}
          {...watch}
          {...described}
          ref={control}
          className={`utrecht-textbox ${complaint ? 'utrecht-textbox--invalid' : ''} ${className ?? ''}`}
        />
      )}
    </Field>
  );
}

/** Some lines of text. */
export function TextArea({ label, labelHidden, hint, error, maxLength, ...input }: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { tooLong, control } = useTooLong<HTMLTextAreaElement>(input.value, maxLength);
  const { complaint, watch } = useComplaint(error, tooLong);
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={complaint}>
      {(described) => (
        <textarea {...input} {...watch} {...described} ref={control} className={`utrecht-textarea ${complaint ? 'utrecht-textarea--invalid' : ''}`} />
      )}
    </Field>
  );
}

/** A choice from a list. When others take away what is chosen in a form, that is said, and something else has to be chosen. */
export function SelectField({ label, labelHidden, hint, error, children, ...select }: FieldProps & SelectHTMLAttributes<HTMLSelectElement>) {
  const t = useTexts();
  const { vanished, control } = useVanished(select.value);
  const { complaint, watch } = useComplaint(error ?? (vanished ? t('words.vanished') : undefined));
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} error={complaint}>
      {(described) => (
        <select
          {...select}
          {...described}
          ref={control}
          onInvalid={watch.onInvalid}
          // Not as soon as there is input: to draw it anew before its change was told would put back what was chosen before.
          onChange={(event) => {
            event.currentTarget.setCustomValidity('');
            watch.onInput(event);
            select.onChange?.(event);
          }}
          className="utrecht-select utrecht-select--html-select"
        >
          {children}
          {vanished && <option value={select.value} data-vanished disabled>{t('words.gone')}</option>}
        </select>
      )}
    </Field>
  );
}
