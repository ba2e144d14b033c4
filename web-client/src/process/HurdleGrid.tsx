import { useEffect, useRef, useState } from 'react';
import { useReadOnly, useSend } from '../atelier/hooks';
import type { HurdleScore } from '../contract/process';
import { GRADES, riskOf, sameScore, scoreOf, type Hurdle } from './hurdles';
import { useTexts } from './texts';
import { CELL, useScoring } from './useScoring';
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
  const put = useRef<string>(undefined);
  const [said, setSaid] = useState('');
  const open = hurdles.filter(({ state }) => state === 'OPEN');
  const numbered = open.map((hurdle, index) => ({ hurdle, number: index + 1 }));
  const { scoring, eventsOf, putDown, stop } = useScoring({
    put: (hurdle, score) => {
      if (sameScore(score, scoreOf(hurdle))) return;
      put.current = hurdle.id;
      setSaid(t('grid.put', { title: hurdle.title, ...score }));
      const hurdleId = hurdle.id;
      void send(placingId ? { type: 'ProposeHurdleScore', placingId, hurdleId, score } : { type: 'ScoreHurdle', hurdleId, score });
    },
    moved: (hurdle, score) => setSaid(t('grid.over', { title: hurdle.title, ...score })),
  });
  // What was put down is another element in its new cell: the focus goes along.
  useEffect(() => {
    if (put.current === undefined) return;
    grid.current?.querySelector<HTMLElement>(`[data-hurdle="${put.current}"]`)?.focus();
    put.current = undefined;
  }, [hurdles]);

  const chosen = scoring?.by === 'choice' ? open.find(({ id }) => id === scoring.id) : undefined;
  const chip = ({ hurdle, number }: (typeof numbered)[number]) => {
    const score = scoreOf(hurdle);
    const name = t('grid.chip', { number, title: hurdle.title, score: score ? t('grid.at', { ...score }) : t('grid.unscored') });
    return (
      <li key={hurdle.id}>
        {readOnly ? <span className="wa-hurdle" title={hurdle.title}><span aria-hidden="true">{number}</span><span className="wa-hidden">{name}</span></span> : (
          <button
            type="button"
            className="wa-hurdle"
            data-hurdle={hurdle.id}
            title={hurdle.title}
            aria-label={name}
            aria-pressed={scoring?.id === hurdle.id}
            {...eventsOf(hurdle)}
          >
            {number}
          </button>
        )}
      </li>
    );
  };
  const scoreInWords = (hurdle: Hurdle) => {
    const score = scoreOf(hurdle);
    return score ? t('scoreOf', { ...score, product: riskOf(hurdle) ?? 0 }) : t('grid.unscored');
  };
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
                {GRADES.map((impact) => {
                  const score: HurdleScore = { likelihood, impact };
                  return (
                    <td
                      key={impact}
                      {...{ [CELL]: `${likelihood},${impact}` }}
                      data-over={(scoring && sameScore(scoring.score, score)) || undefined}
                      style={{ ['--wa-risk' as string]: `${likelihood * impact}%` }}
                    >
                      <ul className="wa-plain-list wa-hurdle-cell">
                        {numbered.filter(({ hurdle }) => sameScore(scoreOf(hurdle), score)).map(chip)}
                      </ul>
                      {chosen && !sameScore(scoreOf(chosen), score) && (
                        <button type="button" className="wa-hurdle-here" onClick={() => putDown(chosen, score)}>
                          <span className="wa-hidden">{t('grid.here', { likelihood, impact })}</span>
                        </button>
                      )}
                    </td>
                  );
                })}
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
        {numbered.map(({ hurdle }) => (
          <li key={hurdle.id}>
            {hurdle.title} <span className="wa-soft wa-small">{scoreInWords(hurdle)}</span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
