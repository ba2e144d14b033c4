import { useState } from 'react';
import { useItems, useReadOnly } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { useLeads } from '../atelier/useLeads';
import type { Item } from '../contract/items';
import { DecisionLink } from '../decision/DecisionLink';
import { useFormat } from '../i18n/format';
import { EditableTable } from '../look/EditableTable';
import { Refused } from '../look/Refused';
import { RoleDialog } from './RoleDialog';
import { ScaleChoice } from './ScaleChoice';
import { ScaleLegend } from './ScaleLegend';
import { useTexts } from './texts';
import { useScale } from './useScale';

type Phase = Item<'directingRole'>;

/** Which role the municipality takes in each phase, and which roles there are. */
export function DirectingRoles() {
  const t = useTexts();
  const readOnly = useReadOnly();
  const leads = useLeads();
  const english = useFormat().language === 'en';
  const phases = [...useItems('directingRole')].sort((one, other) => one.place - other.place);
  const { scale, nameOf } = useScale();
  const { give, problem } = useAct();
  const [open, setOpen] = useState<Phase>();
  if (!scale) return <ScaleChoice />;
  const titleOf = ({ title, titleInEnglish }: Phase) => (english ? titleInEnglish : title);
  const actionsOf = (phase: Phase) => [
    { name: 'choose', title: t('choose'), onAction: () => setOpen(phase) },
    ...(phase.role ? [{ name: 'clear', title: t('clear'), onAction: () => void give({ type: 'ClearDirectingRole', phaseId: phase.id }) }] : []),
  ];
  return (
    <div className="wa-stack">
      <p>{t('intro')}</p>
      <Refused problem={problem} />
      <EditableTable
        caption={t('caption')}
        columns={[
          { name: 'phase', title: t('phase'), cell: titleOf },
          { name: 'role', title: t('role'), cell: ({ role }: Phase) => (role ? <strong>{nameOf(role)}</strong> : t('open')) },
          { name: 'explanation', title: t('explanation'), cell: ({ explanation }) => explanation ?? t('none') },
          { name: 'decision', title: t('decision'), cell: ({ decision }) => (decision ? <DecisionLink id={decision} /> : t('none')) },
        ]}
        rows={phases}
        rowId={({ id }) => id}
        rowName={titleOf}
        {...(!readOnly && { actionsOf })}
      />
      <ScaleLegend scale={scale} />
      {leads && phases.every(({ role }) => role === undefined) && <ScaleChoice now={scale} />}
      {open && <RoleDialog phase={open} title={titleOf(open)} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
