import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import type { IntakeEntryKind } from '../contract/intake';
import type { Item } from '../contract/items';
import { EntryRow } from './EntryRow';
import { NewEntry } from './NewEntry';
import { useTexts } from './texts';
import { useLeads } from '../atelier/useLeads';

/** The entries of one kind in their order. */
export function EntryList({ kind }: { kind: IntakeEntryKind }) {
  const t = useTexts();
  const mayWrite = useLeads();
  const entries = useEntries(kind);
  return (
    <section className="wa-stack">
      <Heading level={3}>{t(`entries.${kind}`)}</Heading>
      {entries.length === 0 && <p className="wa-soft">{t('none')}</p>}
      {entries.length > 0 && (
        <ol className={mayWrite ? 'wa-plain-list wa-intake-entries' : 'wa-intake-entries--read'}>
          {entries.map((entry, index) => (
            <li key={entry.id} data-item={mayWrite ? undefined : entry.id}>
              {mayWrite ? <EntryRow entries={entries} index={index} /> : entry.text}
            </li>
          ))}
        </ol>
      )}
      {mayWrite && <NewEntry kind={kind} />}
    </section>
  );
}

function useEntries(kind: IntakeEntryKind): readonly Item<'intakeEntry'>[] {
  const all = useItems('intakeEntry');
  return useMemo(
    () => all.filter((entry) => entry.kind === kind).sort((one, other) => one.position - other.position),
    [all, kind],
  );
}
