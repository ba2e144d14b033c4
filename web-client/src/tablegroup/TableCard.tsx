import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState, type DragEvent } from 'react';
import { useMe, usePeople, useSend } from '../atelier/hooks';
import { SelectField } from '../look/Field';
import { RenameDialog } from './RenameDialog';
import { useTexts } from './texts';
import type { Table } from './useTables';

const DRAGGED = 'application/x-wijkatelier-participant';

interface TableCardProps {
  readonly table: Table;
  readonly tables: readonly Table[];
  readonly leads: boolean;
}

/** One table; whoever leads drags people to it, or chooses another table for them. */
export function TableCard({ table, tables, leads }: TableCardProps) {
  const t = useTexts();
  const send = useSend();
  const { id, name, members } = table;
  const [renaming, setRenaming] = useState(false);
  const seat = (participantId: string, tableGroupId: string | undefined) =>
    void send({ type: 'SeatParticipant', participantId, ...(tableGroupId && { tableGroupId }) });
  const drop = (event: DragEvent) => {
    const participantId = event.dataTransfer.getData(DRAGGED);
    if (participantId === '') return;
    event.preventDefault();
    seat(participantId, id);
  };
  const over = (event: DragEvent) => {
    if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is beside choosing the table, which is by keyboard
    <section data-item={id} className="wa-card wa-tables__table" aria-label={name} onDrop={leads ? drop : undefined} onDragOver={leads ? over : undefined}>
      <Heading level={2}>{name}</Heading>
      <p className="wa-small wa-soft">{members.length === 0 ? t('nobody') : t('people', { count: members.length })}</p>
      <ul className="wa-plain-list wa-stack">
        {members.map((who) => <Member key={who} who={who} table={table} tables={tables} seat={leads ? seat : undefined} />)}
      </ul>
      {leads && id !== undefined && (
        <div className="wa-row">
          <Button
            type="button"
            purpose="secondary"
            className="nl-button--small"
            aria-label={t('renameNamed', { name })}
            onClick={() => setRenaming(true)}
          >
            {t('rename')}
          </Button>
          <Button
            type="button"
            purpose="secondary"
            className="nl-button--small"
            aria-label={t('dissolveNamed', { name })}
            onClick={() => void send({ type: 'DissolveTableGroup', tableGroupId: id })}
          >
            {t('dissolve')}
          </Button>
        </div>
      )}
      {renaming && id !== undefined && <RenameDialog id={id} name={name} onClose={() => setRenaming(false)} />}
    </section>
  );
}

interface MemberProps {
  readonly who: string;
  readonly table: Table;
  readonly tables: readonly Table[];
  /** Gives somebody another seat; left out for who may not. */
  readonly seat: ((participantId: string, tableGroupId: string | undefined) => void) | undefined;
}

function Member({ who, table, tables, seat }: MemberProps) {
  const t = useTexts();
  const person = usePeople().get(who);
  const { participantId } = useMe();
  const known = person?.name ?? t('somebody');
  const name = who === participantId ? t('you', { name: known }) : known;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is beside choosing the table, which is by keyboard
    <li
      className="wa-tables__member"
      draggable={seat !== undefined}
      onDragStart={({ dataTransfer }) => dataTransfer.setData(DRAGGED, who)}
    >
      <span>{name}{person?.organisation && <span className="wa-small wa-soft"> {person.organisation}</span>}</span>
      {seat && (
        <SelectField label={t('seatOf', { name: known })} labelHidden value={table.id ?? ''} onChange={({ target }) => seat(who, target.value || undefined)}>
          <option value="">{t('nowhere')}</option>
          {tables.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
        </SelectField>
      )}
    </li>
  );
}
