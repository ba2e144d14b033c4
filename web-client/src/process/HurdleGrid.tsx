import { useRef, useState } from 'react';
import { useReadOnly, useSend } from '../atelier/hooks';
import type { HurdleScore } from '../contract/process';
import { HurdleCell } from './HurdleCell';
import { HurdleChip } from './HurdleChip';
import { GRADES, riskOf, sameScore, scoreOf, type Hurdle } from './hurdles';
import { useTexts } from './texts';
import { usePutFocus } from './usePutFocus';
import { useScoring } from './useScoring';
import './hurdles.css';

const FROM_HIGH = [...GRADES].reverse();

interface HurdleGridProps {
  readonly hurdles: readonly Hurdle[];
  /** The silent round in which everybody scores for themselves, if one runs. */
  readonly placingId: string | undefined;
}

/** The open hurdles by how likely and how bad they are, each by its number in the list beside it: in the order in which they are given. */
export function HurdleGrid({ hurdles, placingId }: HurdleGridProps) {
  const t = useTexts();
  const readOnly = useReadOnly();
  const send = useSend();
  const grid = useRef<HTMLDivElement>(null);
  const focusOn = usePutFocus(grid, hurdles);
  const [said, setSaid] = useState('');
  const open = hurdles.filter(({ state }) => state === 'OPEN');
  const numbered = open.map((hurdle, index) => ({ hurdle, number: index + 1 }));
  const { scoring, eventsOf, putDown, stop } = useScoring({
    put: (hurdle, score) => {
      if (sameScore(score, scoreOf(hurdle))) return;
      focusOn(hurdle.id);
      setSaid(t('grid.put', { title: hurdle.title, ...score }));
      const hurdleId = hurdle.id;
      void send(placingId ? { type: 'ProposeHurdleScore', placingId, hurdleId, score } : { type: 'ScoreHurdle', hurdleId, score });
    },
    moved: (hurdle, score) => setSaid(t('grid.over', { title: hurdle.title, ...score })),
  });
  const chosen = scoring?.by === 'choice' ? open.find(({ id }) => id === scoring.id) : undefined;
  const chip = ({ hurdle, number }: (typeof numbered)[number]) => (
    <HurdleChip key={hurdle.id} hurdle={hurdle} number={number} held={scoring?.id === hurdle.id} moves={readOnly ? undefined : eventsOf(hurdle)} />
  );
  const cell = (score: HurdleScore) => (
    <HurdleCell
      key={score.impact}
      score={score}
      over={scoring !== undefined && sameScore(scoring.score, score)}
      onHere={chosen && !sameScore(scoreOf(chosen), score) ? () => putDown(chosen, score) : undefined}
    >
      {numbered.filter(({ hurdle }) => sameScore(scoreOf(hurdle), score)).map(chip)}
    </HurdleCell>
  );
  const unscored = numbered.filter(({ hurdle }) => !scoreOf(hurdle));
  return (
    <figure className="wa-hurdles" aria-label={t('grid.title')}>
      <div ref={grid} className="wa-stack">
        {!readOnly && <p className="wa-small wa-soft wa-noprint">{chosen ? t('grid.chooseCell', { title: chosen.title }) : t('grid.keys')}</p>}
        <table className="wa-hurdle-grid">
          <caption>{t('grid.caption')}</caption>
          <tbody>
            {FROM_HIGH.map((likelihood) => (
              <tr key={likelihood}>
                <th scope="row"><span className="wa-hidden">{t('field.likelihood')} </span>{likelihood}</th>
                {GRADES.map((impact) => cell({ likelihood, impact }))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td />
              {GRADES.map((impact) => <th key={impact} scope="col"><span className="wa-hidden">{t('field.impact')} </span>{impact}</th>)}
            </tr>
          </tfoot>
        </table>
        {unscored.length > 0 && (
          <div className="wa-row">
            <span>{t('grid.tray')}</span>
            <ul className="wa-plain-list wa-hurdle-cell">{unscored.map(chip)}</ul>
          </div>
        )}
        {chosen && <div><button type="button" className="wa-chip" onClick={stop}>{t('grid.stop')}</button></div>}
        <p role="status" className="wa-hidden">{said}</p>
      </div>
      <ol className="wa-hurdle-list">
        {numbered.map(({ hurdle }) => <HurdleLine key={hurdle.id} hurdle={hurdle} />)}
      </ol>
    </figure>
  );
}

/** What a number on the grid stands for. */
function HurdleLine({ hurdle }: { hurdle: Hurdle }) {
  const t = useTexts();
  const score = scoreOf(hurdle);
  return (
    <li>
      {hurdle.title}{' '}
      <span className="wa-soft wa-small">{score ? t('scoreOf', { ...score, product: riskOf(hurdle) ?? 0 }) : t('grid.unscored')}</span>
    </li>
  );
}
