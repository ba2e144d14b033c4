import { useEffect, type RefObject } from 'react';

/** Brings who sends a form to the first field that is wrong: in a long form that is out of sight, and it would seem that nothing happens. */
export function useFirstWrong(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = within.current;
    // what is wrong shows once the form has been looked at
    const onSubmit = () => requestAnimationFrame(() => element?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
    element?.addEventListener('submit', onSubmit);
    return () => element?.removeEventListener('submit', onSubmit);
  }, [within]);
}
