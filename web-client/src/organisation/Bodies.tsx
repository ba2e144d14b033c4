import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useItems, useReadOnly } from '../atelier/hooks';
import { BODY_KINDS } from '../contract/organisation';
import type { Item } from '../contract/items';
import { EmptyState } from '../look/EmptyState';
import { BodyCard } from './BodyCard';
import { BodyDialog } from './BodyDialog';
import { useTexts } from './texts';

/** Steering group first, then by name. */
export function Bodies() {
  const t = useTexts();
  const readOnly = useReadOnly();
  const bodies = inOrder(useItems('body'));
  const [adding, setAdding] = useState(false);
  return (
    <div className="wa-stack">
      {!readOnly && <div><Button type="button" purpose="primary" onClick={() => setAdding(true)}>{t('bodies.add')}</Button></div>}
      {bodies.length === 0 && <EmptyState text={t(readOnly ? 'bodies.emptyReadOnly' : 'bodies.empty')} />}
      <ul className="wa-cards">
        {bodies.map((body) => <BodyCard key={body.id} body={body} />)}
      </ul>
      {adding && <BodyDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

function inOrder(bodies: readonly Item<'body'>[]): Item<'body'>[] {
  return [...bodies].sort((one, other) => (
    BODY_KINDS.indexOf(one.kind) - BODY_KINDS.indexOf(other.kind) || one.name.localeCompare(other.name) || one.id.localeCompare(other.id)
  ));
}
