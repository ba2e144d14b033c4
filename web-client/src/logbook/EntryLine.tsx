import { Button } from '@nl-design-system-candidate/button-react';
import { Link } from 'react-router';
import { useAtelier } from '../atelier/hooks';
import type { JournalEntry } from '../replay/journalEntry';
import { momentPath } from '../replay/momentAddress';
import { useEntryMoment } from '../replay/useEntryMoment';
import { useEntrySentence } from '../replay/useEntrySentence';
import { Marked } from '../search/Marked';
import { useTexts } from './texts';

const NO_WORDS: readonly string[] = [];

interface EntryLineProps {
  readonly entry: JournalEntry;
  /** What was searched for: it is marked. */
  readonly words?: readonly string[];
  readonly onTrace?: (() => void) | undefined;
}

/** Something that happened, in a sentence that leads to its moment. */
export function EntryLine({ entry, words = NO_WORDS, onTrace }: EntryLineProps) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const moment = useEntryMoment();
  const sentence = useEntrySentence()(entry, words);
  return (
    <div className="wa-logbook__line">
      <div>
        <span className="wa-soft wa-small">{moment(entry)}</span>
        <Link className="nl-link wa-logbook__what" to={momentPath(atelierId, entry.revision)}><Marked text={sentence} words={words} /></Link>
      </div>
      {onTrace && (
        <Button purpose="secondary" className="nl-button--small wa-noprint" aria-label={t('trace.of', { what: sentence })} onClick={onTrace}>
          {t('trace.open')}
        </Button>
      )}
    </div>
  );
}
