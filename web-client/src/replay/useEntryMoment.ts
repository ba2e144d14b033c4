import { useCallback } from 'react';
import { useFormat } from '../i18n/format';
import type { JournalEntry } from './journalEntry';
import { useTexts } from './texts';

/** What comes in at once is recorded well within this. */
const AT_ONCE_MS = 60_000;

/** When something happened; and when it was recorded, where that was not then: by an import, or by who had no connection. */
export function useEntryMoment(): (entry: Pick<JournalEntry, 'at' | 'recordedAt'>) => string {
  const t = useTexts();
  const { exact } = useFormat();
  return useCallback(
    ({ at, recordedAt = at }) =>
      Math.abs(Date.parse(recordedAt) - Date.parse(at)) < AT_ONCE_MS ? exact(at) : t('journal.recorded', { at: exact(at), recorded: exact(recordedAt) }),
    [t, exact],
  );
}
