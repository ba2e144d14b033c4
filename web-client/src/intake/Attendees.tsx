import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { useTexts as useWords } from '../i18n/texts';
import { EditableTable, type TableColumn } from '../look/EditableTable';
import { Refused } from '../look/Refused';
import { AttendeeDialog } from './AttendeeDialog';
import { useTexts } from './texts';
import { useAttendees } from './useAttendees';
import { useLeads } from '../atelier/useLeads';

type Attendee = Item<'attendee'>;

/** Who must be there, and who speaks for whom. */
export function Attendees() {
  const t = useTexts();
  const mayWrite = useLeads();
  const { attendees, nameOf } = useAttendees();
  const columns = useColumns(attendees, nameOf);
  const { give, problem } = useAct();
  const [editing, setEditing] = useState<Attendee | 'new'>();
  const actionsOf = (attendee: Attendee) => [
    { name: 'change', title: t('attendee.change'), onAction: () => setEditing(attendee) },
    {
      name: 'dismiss',
      title: t('attendee.dismiss'),
      onAction: () => void give({ type: 'DismissAttendee', attendeeId: attendee.id }),
    },
  ];
  return (
    <>
      {attendees.length === 0 && <p className="wa-soft">{t('none')}</p>}
      {attendees.length > 0 && (
        <EditableTable
          caption={t('attendee.caption')}
          columns={columns}
          rows={attendees}
          rowId={({ id }) => id}
          rowName={nameOf}
          {...(mayWrite && { actionsOf })}
        />
      )}
      <Refused problem={problem} />
      {mayWrite && <div><Button purpose="secondary" onClick={() => setEditing('new')}>{t('attendee.add')}</Button></div>}
      {editing && (
        <AttendeeDialog attendee={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}

function useColumns(attendees: readonly Attendee[], nameOf: (attendee: Attendee) => string): TableColumn<Attendee>[] {
  const t = useTexts();
  const w = useWords();
  const speaker = ({ representedBy }: Attendee) => attendees.find(({ id }) => id === representedBy);
  const says = (attendee: Attendee) => {
    const other = speaker(attendee);
    return other ? t('attendee.speaks', { name: nameOf(other) }) : t('attendee.comes');
  };
  return [
    { name: 'party', title: t('attendee.party'), cell: nameOf },
    { name: 'kind', title: t('attendee.kind'), cell: ({ kind }) => w(`words.stakeholderType.${kind}`) },
    {
      name: 'required',
      title: t('attendee.required'),
      cell: ({ required }) => t(required ? 'attendee.requiredYes' : 'attendee.requiredNo'),
    },
    { name: 'representedBy', title: t('attendee.representedBy'), cell: says },
  ];
}
