import { useFormat } from '../i18n/format';
import { PositionList } from './PositionList';
import { attendanceOf } from './positions';
import { roundOnCurrentText } from './readiness';
import { useTexts } from './texts';
import { versionOf, type WholeDecision } from './useDecision';

/** Rounds on earlier texts: positions stay with the text that they were about. */
export function EarlierRounds({ whole }: { whole: WholeDecision }) {
  const t = useTexts();
  const { moment } = useFormat();
  const { decision, rounds, positions, left } = whole;
  const now = roundOnCurrentText(decision, rounds);
  return rounds.filter((round) => round.id !== now?.id).map((round) => (
    <details key={round.id} className="wa-card">
      <summary>{t('round.onVersion', { version: versionOf(whole, round.proposal), when: moment(round.openedAt) })}</summary>
      <PositionList decision={decision} round={round} attendance={attendanceOf(round, positions, left)} />
    </details>
  ));
}
