import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useReadOnly } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import type { Item } from '../contract/items';
import { useTexts as useWords } from '../i18n/texts';
import { ActionMenu } from '../look/ActionMenu';
import { Confirm } from '../look/Confirm';
import { Refused } from '../look/Refused';
import { useParties } from '../stakeholder/useParties';
import { BodyDialog } from './BodyDialog';
import { useTexts } from './texts';

/** What was agreed on a body, and what can be done with it. What is not known is said to be so. */
export function BodyCard({ body }: { body: Item<'body'> }) {
  const t = useTexts();
  const w = useWords();
  const readOnly = useReadOnly();
  const { nameOf } = useParties();
  const { give, problem } = useAct();
  const [open, setOpen] = useState<'change' | 'dissolve'>();
  const close = () => setOpen(undefined);
  return (
    <li className="wa-card wa-body">
      <div className="wa-body__head">
        <div>
          <Heading level={2}>{body.name}</Heading>
          <p className="wa-soft">{t(`bodies.kind.${body.kind}`)}</p>
        </div>
        {!readOnly && (
          <ActionMenu
            label={w('words.actionsOf', { name: body.name })}
            actions={[
              { name: 'change', title: t('bodies.change'), onAction: () => setOpen('change') },
              { name: 'dissolve', title: t('bodies.dissolve'), onAction: () => setOpen('dissolve') },
            ]}
          />
        )}
      </div>
      <dl className="wa-body__facts">
        <Fact name={t('bodies.mandate')}>{body.mandate ?? t('bodies.unknown')}</Fact>
        <Fact name={t('bodies.rhythm')}>{body.rhythm ?? t('bodies.unknown')}</Fact>
        <Fact name={t('bodies.chair')}>{body.chair === undefined ? t('bodies.unknown') : nameOf(body.chair)}</Fact>
        <Fact name={t('bodies.members')}>{body.members.length === 0 ? t('bodies.nobody') : body.members.map(nameOf).join(', ')}</Fact>
        {body.observers.length > 0 && <Fact name={t('bodies.observers')}>{body.observers.map(nameOf).join(', ')}</Fact>}
      </dl>
      <Refused problem={problem} />
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
    </li>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
