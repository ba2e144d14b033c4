import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/texts';
import { showToast } from '../shell/toasts';

/** Tells of a text that was given to be kept as its field went, and was not: it stands nowhere else any more. While the field is there, it says so itself. */
export function useTellUnkept(): (text: string) => void {
  const t = useTexts();
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  return (text) => {
    if (gone.current) showToast(t('words.unkept', { text }), 'bad');
  };
}
