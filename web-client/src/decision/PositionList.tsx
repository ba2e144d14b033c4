import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { useTexts as useWords } from '../i18n/texts';
import { Awaited } from './Awaited';
import { adviceCountsOf, countsOf, type Attendance } from './positions';
import { useTexts } from './texts';
import { useNames } from '../people/useNames';

interface PositionListProps {
  readonly decision: Item<'decision'>;
  readonly round: Item<'consentRound'>;
  readonly attendance: Attendance;
}

/** Who took which position and why, and whom one is still waiting for. */
export function PositionList({ decision, round, attendance: { taken, awaited, gone } }: PositionListProps) {
  const t = useTexts();
  const w = useWords();
  const nameOf = useNames();
  const options = useItems('decisionOption');
  const optionName = (id: string) => options.find((option) => option.id === id)?.text ?? '';
  return (
    <div className="wa-stack">
      <p className="wa-row wa-small">
        {decision.method === 'ADVICE' ? adviceCountsOf(taken).map(([option, count]) => (
          <span key={option ?? ''} className="wa-count">{option ? optionName(option) : w('words.position.ADVICE')}: {count}</span>
        )) : countsOf(decision.method, taken).map(([position, count]) => (
          <span key={position} className="wa-count" data-position={position}>{w(`words.position.${position}`)}: {count}</span>
        ))}
      </p>
      <p>{t('round.taken', { count: taken.length, all: round.entitled.length })}</p>
      <ul className="wa-plain-list wa-taken">
        {taken.map(({ id, participant, position, option, reason, afterShowing }) => (
          <li key={id} data-item={id} data-position={position}>
            <strong>{nameOf(participant)}</strong>: {w(`words.position.${position}`)}{option && `: ${optionName(option)}`}{afterShowing && <span className="wa-soft"> ({t('round.takenAfter')})</span>}
            {reason && <q className="wa-reason">{reason}</q>}
          </li>
        ))}
      </ul>
      <Awaited awaited={awaited} gone={gone} open={round.state === 'OPEN'} />
    </div>
  );
}
