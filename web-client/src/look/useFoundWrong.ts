import { useState, type FormEvent } from 'react';
import { firstInvalid, firstWrong } from './firstInvalid';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether the browser held a form back for this control, until that is put right; and what the control has to watch for it. */
export interface FoundWrong {
  readonly wrong: boolean;
  readonly watch: {
    readonly onInvalid: (event: FormEvent<Control>) => void;
    readonly onInput: (event: FormEvent<Control>) => void;
  };
}

/**
 * What the browser finds wrong when a form is sent is said at the field, in our words and language, as all that is wrong is; the browser would
 * say it in a balloon, in its own. The first field that is wrong gets the focus, as it would there.
 */
export function useFoundWrong(): FoundWrong {
  const [wrong, setWrong] = useState(false);
  return {
    wrong,
    watch: {
      onInvalid: (event) => {
        event.preventDefault();
        const { currentTarget } = event;
        // what we found wrong ourselves is said already
        setWrong(!currentTarget.validity.customError);
        if (firstInvalid(currentTarget.form) === currentTarget) (firstWrong(currentTarget.form) ?? currentTarget).focus();
      },
      onInput: ({ currentTarget }) => {
        if (currentTarget.validity.valid) setWrong(false);
      },
    },
  };
}
