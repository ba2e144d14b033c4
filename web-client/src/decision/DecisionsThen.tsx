import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ReactNode } from 'react';
import { useItems } from '../atelier/hooks';
import { ObjectionText } from './ObjectionText';
import { PositionList } from './PositionList';
import { attendanceOf } from './positions';
import { roundOnCurrentText } from './readiness';
import { namesOf } from './register';
import { ReadersLabel } from './ReadersLabel';
import { ConsequencesThen, GroundsThen } from './RecordThen';
import { StateLabel } from './StateLabel';
import { currentText, useDecision } from './useDecision';
import './decision.css';
import { useTexts } from './texts';

/** The agreements as they stood at this moment: the text of then, what was chosen from, who had answered and objected, and how it ended. */
export default function DecisionsThen() {
  const t = useTexts();
  const decisions = useItems('decision');
  if (decisions.length === 0) return <p className="wa-card">{t('noneThen')}</p>;
  return (
    <ul className="wa-plain-list wa-stack">
      {[...namesOf(decisions).keys()].map((id) => <li key={id} data-item={id} className="wa-card"><DecisionThen id={id} /></li>)}
    </ul>
  );
}

function DecisionThen({ id }: { id: string }) {
  const t = useTexts();
  const whole = useDecision(id);
  if (!whole) return null;
  const { decision, name, options, rounds, positions, objections, left } = whole;
  const text = currentText(whole);
  const round = roundOnCurrentText(decision, rounds);
  return (
    <div className="wa-stack">
      <div data-item={id} data-fields="state title confidentiality" className="wa-stack">
        <Heading level={2}>{name}</Heading>
        <p className="wa-row"><StateLabel state={decision.state} /> <ReadersLabel confidentiality={decision.confidentiality} /> {text && <span>{t('versionThen', { version: text.version })}</span>}</p>
      </div>
      {decision.question && <p>{decision.question}</p>}
      <p className="wa-proposal-text" data-item={text?.id}>{text?.text}</p>
      <GroundsThen whole={whole} />
      {options.length > 0 && (
        <Part title={t('part.options')}>
          {options.map(({ id: option, number, text: words, dropped }) => (
            <li key={option} data-item={option}>{number}. {words} {dropped && <span className="wa-soft wa-small">({t('option.dropped')})</span>}</li>
          ))}
        </Part>
      )}
      <ConsequencesThen whole={whole} />
      {round && <div data-item={round.id}><PositionList decision={decision} round={round} attendance={attendanceOf(round, positions, left)} /></div>}
      {objections.length > 0 && (
        <Part title={t('part.objections')}>
          {objections.map((objection) => (
            <li key={objection.id} data-item={objection.id} className="wa-objection" data-state={objection.state}><ObjectionText whole={whole} objection={objection} /></li>
          ))}
        </Part>
      )}
      {decision.rationale && <p><strong>{t('detail.rationale')}:</strong> {decision.rationale}</p>}
      {decision.minorityView && <p><strong>{t('detail.minority')}:</strong> {decision.minorityView}</p>}
      {decision.supersededBecause && <p><strong>{t(`state.${decision.state}`)}:</strong> {decision.supersededBecause}</p>}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <ul className="wa-plain-list wa-stack">{children}</ul>
    </>
  );
}
