import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItems } from '../atelier/hooks';
import { useFormat } from '../i18n/format';
import { DossierPart } from './DossierPart';
import { useTexts } from './texts';
import { currentText, type WholeDecision } from './useDecision';
import { useNames } from '../people/useNames';

/** The question, and the text of now that answers it. */
export function QuestionPart({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const { moment } = useFormat();
  const nameOf = useNames();
  const { decision } = whole;
  const text = currentText(whole);
  const activity = useActivityAt(decision.decidedAt ?? decision.proposedAt);
  return (
    <DossierPart name="question" filled>
      <p>{decision.question}</p>
      {text && (
        <div>
          <Heading level={3}>{t('detail.proposal', { version: text.version })}</Heading>
          <p className="wa-proposal-text wa-proposal-text--now">{text.text}</p>
          <p className="wa-soft wa-small">{t('detail.by', { who: nameOf(text.author), when: moment(text.at) })}</p>
        </div>
      )}
      {activity && <p className="wa-soft wa-small">{t('detail.during', { activity })}</p>}
    </DossierPart>
  );
}

/** What was going on in the programme at a moment. */
function useActivityAt(moment: string): string | undefined {
  return useItems('activity').find(({ startedAt, endedAt }) => (
    Date.parse(startedAt) <= Date.parse(moment) && (endedAt === undefined || Date.parse(moment) <= Date.parse(endedAt))
  ))?.title;
}
