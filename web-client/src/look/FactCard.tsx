import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { ActionMenu, type MenuAction } from './ActionMenu';
import './card.css';

interface FactCardProps {
  /** Of the item, for who is looking for it. */
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly actions: readonly MenuAction[];
  /** Some of `Fact`. */
  readonly facts: ReactNode;
  readonly children?: ReactNode;
}

/** One thing of a list `wa-cards`: what it is called, what is known of it, and what can be done with it. */
export function FactCard({ id, name, kind, actions, facts, children }: FactCardProps) {
  const t = useTexts();
  return (
    <li className="wa-card wa-facts" data-item={id}>
      <div className="wa-facts__head">
        <div>
          <Heading level={2}>{name}</Heading>
          <p className="wa-soft">{kind}</p>
        </div>
        {actions.length > 0 && <ActionMenu label={t('words.actionsOf', { name })} actions={actions} />}
      </div>
      <dl className="wa-facts__list">{facts}</dl>
      {children}
    </li>
  );
}

/** Something that is known of it, or is said not to be. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
