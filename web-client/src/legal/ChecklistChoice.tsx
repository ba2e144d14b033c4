import { Button } from '@nl-design-system-candidate/button-react';
import { useMe, useReadOnly } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { EmptyState } from '../look/EmptyState';
import { Refused } from '../look/Refused';
import { SHIPPED } from './shipped';
import { useTexts } from './texts';

/** The facilitator takes over the checklist that ships, at the beginning or when there is another version of it. */
export function ChecklistChoice({ present }: { present: string | undefined }) {
  const t = useTexts();
  const leads = useMe().role === 'FACILITATOR';
  const readOnly = useReadOnly();
  const { give, busy, problem } = useAct();
  const adopt = () => void give({ type: 'AdoptLegalChecklist', checklist: SHIPPED });
  if (present === SHIPPED.version) return null;
  if (!leads || readOnly) return present === undefined ? <EmptyState text={t('empty')} /> : null;
  if (present === undefined) {
    return (
      <>
        <EmptyState text={t('begin')} action={t('adopt')} onAction={adopt} />
        <Refused problem={problem} />
      </>
    );
  }
  return (
    <section className="wa-card wa-stack wa-noprint">
      <p>{t('newer', { version: SHIPPED.version })}</p>
      <Refused problem={problem} />
      <div><Button type="button" purpose="secondary" disabled={busy} onClick={adopt}>{t('adoptNewer', { version: SHIPPED.version })}</Button></div>
    </section>
  );
}
