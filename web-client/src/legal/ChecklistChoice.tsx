import { Button } from '@nl-design-system-candidate/button-react';
import { useMe, useReadOnly } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { EmptyState } from '../look/EmptyState';
import { WithContent } from '../content/WithContent';
import type { LegalChecklist } from '../contract/legal';
import { Refused } from '../look/Refused';
import { useTexts } from './texts';

/** The checklist that an atelier has by now. */
interface Present {
  readonly checklist: string;
  readonly version: string;
}

/** The facilitator takes over the checklist in force, at the beginning or when it has become another one. */
export function ChecklistChoice({ present }: { present: Present | undefined }) {
  const t = useTexts();
  const leads = useMe().role === 'FACILITATOR';
  const readOnly = useReadOnly();
  if (!leads || readOnly) return present === undefined ? <EmptyState text={t('empty')} /> : null;
  return <WithContent>{({ legalChecklist }) => <Offered present={present} offered={legalChecklist} />}</WithContent>;
}

function Offered({ present, offered }: { present: Present | undefined; offered: LegalChecklist }) {
  const t = useTexts();
  const { give, busy, problem } = useAct();
  const adopt = () => void give({ type: 'AdoptLegalChecklist', checklist: offered });
  if (present?.version === offered.version && present.checklist === offered.checklist) return null;
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
      <p>{t('newer', { version: offered.version })}</p>
      <Refused problem={problem} />
      <div><Button type="button" purpose="secondary" disabled={busy} onClick={adopt}>{t('adoptNewer', { version: offered.version })}</Button></div>
    </section>
  );
}
