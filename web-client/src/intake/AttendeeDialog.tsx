import { useState, type FormEvent } from 'react';
import { newId } from '../atelier/ids';
import { useItem } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import type { AttendeeItem } from '../contract/intake';
import type { Item } from '../contract/items';
import { CheckboxField } from '../look/CheckboxField';
import { Dialog } from '../look/Dialog';
import { SelectField } from '../look/Field';
import { FormEnd } from '../look/FormEnd';
import { PartyFields } from './PartyFields';
import { useTexts } from './texts';
import { useAttendees } from './useAttendees';

const NEW: AttendeeItem = { kind: 'OTHER', required: true };

interface AttendeeDialogProps {
  /** Who to change; somebody new without it. */
  readonly attendee?: Item<'attendee'> | undefined;
  readonly onClose: () => void;
}

/** Fills in who must be there, and who speaks for it. */
export function AttendeeDialog({ attendee, onClose }: AttendeeDialogProps) {
  const t = useTexts();
  const { attendees, nameOf } = useAttendees();
  const { give, busy, problem } = useAct();
  const [id] = useState(() => attendee?.id ?? newId());
  const now = useItem('attendee', attendee?.id);
  const [draft, setDraft] = useState<AttendeeItem>(attendee ?? NEW);
  const [tried, setTried] = useState(false);
  const unknown = draft.kind === 'OTHER' && draft.stakeholder === undefined && !draft.name?.trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (unknown) return;
    const fields = { attendeeId: id, ...fieldsOf(draft) };
    const command = attendee ? { type: 'DescribeAttendee', ...fields } as const : { type: 'RequireAttendee', ...fields } as const;
    if (await give(command)) onClose();
  };
  return (
    <Dialog title={t(attendee ? 'attendee.change' : 'attendee.add')} onClose={onClose}>
      <form className="wa-stack" onSubmit={(event) => void submit(event)}>
        <PartyFields draft={draft} onChange={setDraft} nameMissing={tried && unknown} />
        <CheckboxField
          label={t('attendee.required')}
          checked={draft.required}
          onChange={(required) => setDraft({ ...draft, required })}
        />
        <SelectField
          label={t('attendee.representedBy')}
          value={draft.representedBy ?? ''}
          onChange={({ target }) => setDraft(spokenForBy(draft, target.value))}
        >
          <option value="">{t('attendee.comes')}</option>
          {attendees.filter((other) => other.id !== id && other.representedBy === undefined).map((other) => (
            <option key={other.id} value={other.id}>{t('attendee.speaks', { name: nameOf(other) })}</option>
          ))}
        </SelectField>
        <FormEnd problem={problem} busy={busy} now={now} gone={attendee !== undefined && !now} onCancel={onClose} />
      </form>
    </Dialog>
  );
}

function spokenForBy({ kind, stakeholder, name, required }: AttendeeItem, speaker: string): AttendeeItem {
  return {
    kind,
    required,
    ...(stakeholder !== undefined && { stakeholder }),
    ...(name !== undefined && { name }),
    ...(speaker !== '' && { representedBy: speaker }),
  };
}

function fieldsOf({ kind, stakeholder, name, required, representedBy }: AttendeeItem) {
  const called = name?.trim();
  return {
    kind,
    required,
    ...(stakeholder !== undefined && { stakeholderId: stakeholder }),
    ...(stakeholder === undefined && called && { name: called }),
    ...(representedBy !== undefined && { representedBy }),
  };
}
