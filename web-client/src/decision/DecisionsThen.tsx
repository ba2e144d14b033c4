import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItems } from '../atelier/hooks';
import { PositionList } from './PositionList';
import { attendanceOf } from './positions';
import { roundOnCurrentText } from './readiness';
import { namesOf } from './register';
import { StateLabel } from './StateLabel';
import { currentText, useDecision } from './useDecision';
import './decision.css';
import { useTexts } from './texts';

/** The agreements as they stood at this moment: the text of then, and who had answered. */
export default function DecisionsThen() {
  const t = useTexts();
  const decisions = useItems('decision');
  if (decisions.length === 0) return <p className="wa-card">{t('noneThen')}</p>;
  return (
    <ul className="wa-plain-list wa-stack">
      {[...namesOf(decisions).keys()].map((id) => <li key={id} className="wa-card"><DecisionThen id={id} /></li>)}
    </ul>
  );
}

function DecisionThen({ id }: { id: string }) {
  const t = useTexts();
  const whole = useDecision(id);
  if (!whole) return null;
  const { decision, name, rounds, positions, left } = whole;
  const text = currentText(whole);
  const round = roundOnCurrentText(decision, rounds);
  return (
    <div className="wa-stack">
      <Heading level={2}>{name}</Heading>
      <p className="wa-row"><StateLabel state={decision.state} /> {text && <span>{t('versionThen', { version: text.version })}</span>}</p>
      <p className="wa-proposal-text">{text?.text}</p>
      {round && <PositionList decision={decision} round={round} attendance={attendanceOf(round, positions, left)} />}
    </div>
  );
}
