import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useItems, useReadOnly } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { ActionDialog } from './ActionDialog';
import { ActionList } from './ActionList';
import { useTexts } from './texts';
import { useToday } from './useToday';

/** What has to be done because of a decision; also after it was settled. */
export function ActionsOfDecision({ decision }: { decision: Item<'decision'> }) {
  const t = useTexts();
  const readOnly = useReadOnly();
  const today = useToday();
  const actions = useItems('action').filter((action) => action.decision === decision.id);
  const [adding, setAdding] = useState(false);
  return (
    <section id="part-actions" className="wa-card wa-stack" aria-label={t('ofDecision.title')}>
      <Heading level={2}>{t('ofDecision.title')}</Heading>
      {actions.length === 0 ? <p className="wa-soft">{t('ofDecision.none')}</p> : <ActionList actions={actions} today={today} withDecision={false} />}
      {!readOnly && <div><Button type="button" purpose="secondary" onClick={() => setAdding(true)}>{t('add')}</Button></div>}
      {adding && <ActionDialog decision={decision} onClose={() => setAdding(false)} />}
    </section>
  );
}
