import { useCallback } from 'react';
import { useTexts } from '../i18n/texts';
import { usePeople } from './hooks';

/** What the host of the installation is called in events: they plan and copy ateliers, and take no part. */
export const HOST = 'host';

/** What to call who did something: by name, as the host, or as somebody where it is not known. */
export function useActor(): (by: string | undefined) => string {
  const t = useTexts();
  const people = usePeople();
  return useCallback((by) => {
    if (by === HOST) return t('words.host');
    return (by !== undefined && people.get(by)?.name) || t('words.somebody');
  }, [t, people]);
}
