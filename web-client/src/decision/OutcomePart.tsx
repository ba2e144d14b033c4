import { Heading } from '@nl-design-system-candidate/heading-react';
import { useFormat } from '../i18n/format';
import { DossierPart } from './DossierPart';
import { isSettled } from './register';
import { useTally } from './useTally';
import { useTexts } from './texts';
import type { WholeDecision } from './useDecision';
import { useNames } from '../people/useNames';

/** How it ended: by whom, why, how people stood, and what the minority wants to be remembered. */
export function OutcomePart({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const { day, moment } = useFormat();
  const nameOf = useNames();
  const { decision } = whole;
  const tally = useTally(whole);
  if (!isSettled(decision)) return null;
  return (
    <DossierPart name="outcome" filled>
      <p>
        <strong>{t(`state.${decision.state}`)}.</strong>{' '}
        {decision.decidedAt && t('detail.decidedBy', { when: moment(decision.decidedAt), who: decision.decidedBy ? nameOf(decision.decidedBy) : t('part.unknown') })}
      </p>
      {tally && <p className="wa-row">{tally.map((count) => <span key={count} className="wa-count">{count}</span>)}</p>}
      {decision.entitled !== undefined && (
        <p>{t('detail.attendance', { entitled: decision.entitled, present: decision.present ?? t('part.unknown') })}</p>
      )}
      {decision.rationale && <Quoted title={t('detail.rationale')} text={decision.rationale} />}
      {decision.minorityView && <Quoted title={t('detail.minority')} text={decision.minorityView} />}
      {decision.state === 'AGREED' && <p>{decision.reviewAt ? t('detail.review', { when: day(decision.reviewAt) }) : t('detail.noReview')}.</p>}
      <p className="wa-soft">{t('detail.settled')}</p>
    </DossierPart>
  );
}

function Quoted({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <Heading level={3}>{title}</Heading>
      <p className="wa-proposal-text">{text}</p>
    </div>
  );
}
