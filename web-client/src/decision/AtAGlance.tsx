import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useFormat } from '../i18n/format';
import { answersIn } from './positions';
import { roundOnCurrentText } from './readiness';
import { useTexts } from './texts';
import { useTally } from './useTally';

/** What one wants to know of a decision without opening it: when it was made, how people stand, and what is still to come. */
export function AtAGlance({ decision }: { decision: Item<'decision'> }) {
  const t = useTexts();
  const { day } = useFormat();
  const rounds = useItems('consentRound');
  const positions = useItems('position');
  const open = useItems('objection').filter((each) => each.decision === decision.id && each.state === 'OPEN').length;
  const actions = useItems('action').filter((each) => each.decision === decision.id && each.state === 'OPEN').length;
  const tally = useTally({ decision });
  const round = decision.state === 'IN_ROUND' ? roundOnCurrentText(decision, rounds) : undefined;
  const facts = [
    decision.decidedAt && t('glance.decided', { when: day(decision.decidedAt) }),
    round && t('glance.taken', { count: answersIn(round, positions), all: round.entitled.length }),
    open > 0 && t('glance.objections', { count: open }),
    tally?.join(', '),
    decision.formalOutcome
      ? `${t('formal.actual')}: ${t(`formalOutcome.${decision.formalOutcome}`)}`
      : decision.formalExpectedAt && t('glance.expected', { when: day(decision.formalExpectedAt) }),
    actions > 0 && t('glance.actions', { count: actions }),
    decision.reviewAt && decision.state === 'AGREED' && t('glance.review', { when: day(decision.reviewAt) }),
  ].filter(Boolean);
  if (facts.length === 0) return null;
  return <ul className="wa-plain-list wa-small wa-glance">{facts.map((fact) => <li key={String(fact)}>{fact}</li>)}</ul>;
}
