import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from 'react-router';
import { useAtelier } from '../atelier/hooks';
import { useTexts } from './texts';
import { currentText, useDecision, type WholeDecision } from './useDecision';

/** The old and the new agreement side by side, for who opens either of them. */
export function Replaced({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const { supersededBy, supersedes } = whole.decision;
  const other = useDecision(supersededBy ?? supersedes);
  if (!other) return null;
  const [before, after] = supersededBy ? [whole, other] : [other, whole];
  return (
    <section className="wa-card wa-stack" aria-label={t('detail.replaced')}>
      <Heading level={2}>{t('detail.replaced')}</Heading>
      {before.decision.supersededBecause && <p className="wa-proposal-text">{before.decision.supersededBecause}</p>}
      <div className="wa-before-after">
        <OneOfTwo whole={before} which="before" />
        <OneOfTwo whole={after} which="after" />
      </div>
    </section>
  );
}

function OneOfTwo({ whole, which }: { whole: WholeDecision; which: 'before' | 'after' }) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const { decision, name } = whole;
  return (
    <div data-which={which}>
      <Heading level={3}>
        <Link className="nl-link" to={`/atelier/${atelierId}/decisions/${decision.id}`}>
          {t(`detail.${which}`, { title: name })}
        </Link>
      </Heading>
      <p className="wa-proposal-text">{currentText(whole)?.text}</p>
    </div>
  );
}
