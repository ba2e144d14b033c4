import { Heading } from '@nl-design-system-candidate/heading-react';
import { useCallback } from 'react';
import { Link } from 'react-router';
import { useAtelier, useItems } from '../atelier/hooks';
import type { Classifiable } from '../contract/classification';
import type { Item } from '../contract/items';
import { useTexts } from './texts';

const KINDS = ['people', 'votes', 'amounts', 'notes', 'marked'] as const;
/** What a blueprint is drawn up from, that can be marked. */
const HANDED_ON: readonly Classifiable[] = ['stakeholder', 'matrix', 'processStep', 'hurdle', 'product', 'agreement', 'lesson'];

/** What is never handed on, and why (DOMAIN.md §6); and how much that is of what is marked. */
export function Never() {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const inside = useItems('classification', useCallback(staysInside, []));
  return (
    <section className="wa-stack" aria-labelledby="blueprint-never">
      <Heading level={2} id="blueprint-never">{t('never.title')}</Heading>
      <ul>{KINDS.map((each) => <li key={each}>{t(`never.${each}`)}</li>)}</ul>
      {inside.length > 0 && (
        <p>
          {t('never.markedNow', { count: inside.length })}{' '}
          <Link to={`/atelier/${atelierId}/disclosure`}>{t('never.disclosure')}</Link>
        </p>
      )}
    </section>
  );
}

function staysInside({ itemKind, confidentiality }: Item<'classification'>): boolean {
  return confidentiality !== 'PUBLIC' && HANDED_ON.includes(itemKind);
}
