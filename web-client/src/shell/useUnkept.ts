import { useEffect, useRef } from 'react';
import { useTexts } from '../i18n/texts';
import { showToast } from './toasts';

/** What is being written for something that others can end. */
export interface Unkept {
  /** What stands in the field by now. */
  readonly write: (text: string) => void;
  /** It was sent: if it is taken, it is kept. */
  readonly send: (taken: Promise<boolean>) => Promise<void>;
}

/**
 * Tells what was written and not sent when its field goes, by another or by going away: it stands nowhere else any more. A browser that is
 * being closed asks first.
 *
 * @param kept what is kept already
 */
export function useUnkept(kept: string | undefined): Unkept {
  const written = useRef('');
  const t = useTexts();
  const tell = useRef((text: string) => showToast(t('words.unkept', { text }), 'bad'));
  useEffect(() => {
    const say = tell.current;
    const onClosing = (event: BeforeUnloadEvent) => {
      if (written.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', onClosing);
    return () => {
      window.removeEventListener('beforeunload', onClosing);
      if (written.current) say(written.current);
    };
  }, []);
  return {
    write: (text) => {
      written.current = text.trim() === kept ? '' : text.trim();
    },
    send: async (taken) => {
      const sent = written.current;
      written.current = '';
      if (!(await taken) && !written.current) written.current = sent;
    },
  };
}
