import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useSend } from '../atelier/hooks';
import { ROLES, type Role } from '../contract/people';
import type { Item } from '../contract/items';
import { useTexts } from '../i18n/texts';
import { Confirm } from '../look/Confirm';
import { useOverviewTexts } from './i18n/texts';

interface PersonProps {
  readonly participant: Item<'participant'>;
  readonly name: string;
}

/** Gives somebody another role. */
export function RoleChoice({ participant, name }: PersonProps) {
  const t = useOverviewTexts();
  const common = useTexts();
  const send = useSend();
  const label = t('roleOf', { name });
  return (
    <select
      className="utrecht-select utrecht-select--html-select wa-compact"
      aria-label={label}
      value={participant.role}
      onChange={(event) =>
        void send({ type: 'GiveRole', participantId: participant.id, role: event.target.value as Role }, { label })
      }
    >
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {common(`words.role.${role}`)}
        </option>
      ))}
    </select>
  );
}

/** Shows somebody out. */
export function PersonActions({ participant, name }: PersonProps) {
  const t = useOverviewTexts();
  const send = useSend();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        purpose="subtle"
        className="nl-button--small"
        aria-label={t('showOutOf', { name })}
        onClick={() => setAsking(true)}
      >
        {t('showOut')}
      </Button>
      {asking && (
        <Confirm
          title={t('showOutTitle', { name })}
          text={t('showOutText')}
          action={t('showOut')}
          onConfirm={() =>
            void send({ type: 'LeaveAtelier', participantId: participant.id }, { label: t('showOutOf', { name }) })
          }
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
