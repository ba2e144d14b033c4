import { useState } from 'react';
import { useReadOnly } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { MarkLabel } from '../classification/MarkLabel';
import { useMarkDialog } from '../classification/useMarkDialog';
import type { Item } from '../contract/items';
import { Confirm } from '../look/Confirm';
import { Fact, FactCard } from '../look/FactCard';
import { Refused } from '../look/Refused';
import { useParties } from '../stakeholder/useParties';
import { BodyDialog } from './BodyDialog';
import { useTexts } from './texts';

/** What was agreed on a body, and what can be done with it. What is not known is said to be so. */
export function BodyCard({ body }: { body: Item<'body'> }) {
  const t = useTexts();
  const readOnly = useReadOnly();
  const { give, problem } = useAct();
  const [open, setOpen] = useState<'change' | 'dissolve'>();
  const close = () => setOpen(undefined);
  const marks = useMarkDialog();
  const mark = marks.markOf({ kind: 'body', id: body.id });
  const actions = readOnly ? mark : [
    { name: 'change', title: t('bodies.change'), onAction: () => setOpen('change') },
    { name: 'dissolve', title: t('bodies.dissolve'), onAction: () => setOpen('dissolve') },
    ...mark,
  ];
  return (
    <FactCard id={body.id} name={body.name} kind={t(`bodies.kind.${body.kind}`)} actions={actions} facts={<Facts body={body} />}>
      <MarkLabel kind="body" id={body.id} />
      <Refused problem={problem} />
      {marks.dialog}
      {open === 'change' && <BodyDialog body={body} onClose={close} />}
      {open === 'dissolve' && (
        <Confirm
          title={t('bodies.dissolve')}
          text={t('bodies.dissolveSure', { name: body.name })}
          action={t('bodies.dissolveYes')}
          onConfirm={() => void give({ type: 'DissolveBody', bodyId: body.id })}
          onClose={close}
        />
      )}
    </FactCard>
  );
}

function Facts({ body: { mandate, rhythm, chair, members, observers } }: { body: Item<'body'> }) {
  const t = useTexts();
  const { nameOf } = useParties();
  return (
    <>
      <Fact name={t('bodies.mandate')}>{mandate ?? t('bodies.unknown')}</Fact>
      <Fact name={t('bodies.rhythm')}>{rhythm ?? t('bodies.unknown')}</Fact>
      <Fact name={t('bodies.chair')}>{chair === undefined ? t('bodies.unknown') : nameOf(chair)}</Fact>
      <Fact name={t('bodies.members')}>{members.map(nameOf).join(', ') || t('bodies.nobody')}</Fact>
      {observers.length > 0 && <Fact name={t('bodies.observers')}>{observers.map(nameOf).join(', ')}</Fact>}
    </>
  );
}
