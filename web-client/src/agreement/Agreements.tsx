import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useItems, useReadOnly } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { EmptyState } from '../look/EmptyState';
import { AgreementCard } from './AgreementCard';
import { AgreementDialog } from './AgreementDialog';
import { useTexts } from './texts';

/** What parties promise each other, in the order in which it is to be signed. */
export function Agreements() {
  const t = useTexts();
  const readOnly = useReadOnly();
  const agreements = inOrder(useItems('agreement'));
  const [adding, setAdding] = useState(false);
  return (
    <div className="wa-stack">
      <p>{t('intro')}</p>
      {!readOnly && <div><Button type="button" purpose="primary" onClick={() => setAdding(true)}>{t('add')}</Button></div>}
      {agreements.length === 0 && <EmptyState text={t(readOnly ? 'emptyReadOnly' : 'empty')} />}
      <ul className="wa-cards">
        {agreements.map((agreement) => <AgreementCard key={agreement.id} agreement={agreement} />)}
      </ul>
      {adding && <AgreementDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

/** Those of which the day is not known come last. */
function inOrder(agreements: readonly Item<'agreement'>[]): Item<'agreement'>[] {
  const last = '9999';
  const dayOf = ({ signedOn, plannedOn }: Item<'agreement'>) => signedOn ?? plannedOn ?? last;
  return [...agreements].sort((one, other) => dayOf(one).localeCompare(dayOf(other)) || one.title.localeCompare(other.title) || one.id.localeCompare(other.id));
}
