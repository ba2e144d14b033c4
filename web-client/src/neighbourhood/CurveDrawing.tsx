import type { CurvePoint, Indicator } from '../contract/neighbourhood';
import { useFormat } from '../i18n/format';
import { axisEnd, lineOf, spotOf } from './curveShape';
import { useTexts } from './texts';
import { FULL_SCORE, unitOf } from './units';

/** Where the axes are marked, as shares of their length. */
const MARKS = [0, 0.5, 1];

interface CurveDrawingProps {
  readonly name: string;
  readonly indicator: Indicator;
  readonly points: readonly CurvePoint[];
  /** The line as it was kept: the axis has room for it, and does not jump while a point is typed. */
  readonly kept: readonly CurvePoint[];
  /** The line as the model has it, where that is another one. */
  readonly standard: readonly CurvePoint[] | undefined;
}

/** What score each value of a figure gives, as a line. The table of its points says the same. */
export function CurveDrawing({ name, indicator, points, kept, standard }: CurveDrawingProps) {
  const t = useTexts();
  const format = useFormat();
  const end = axisEnd(indicator, points, kept, standard ?? []);
  const unit = unitOf(indicator);
  const figure = t(`figure.${indicator}`);
  return (
    <figure className="wa-curve">
      <div className="wa-curve__axes" role="img" aria-label={t('drawing.of', { curve: name })}>
        <span className="wa-curve__up wa-soft wa-small">{t('column.score')}</span>
        <div className="wa-curve__plot">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {MARKS.map((share) => <line key={share} x1="0" x2="100" y1={share * 100} y2={share * 100} />)}
            {standard && <polyline data-standard points={lineOf(standard, end)} />}
            <polyline points={lineOf(points, end)} />
          </svg>
          {points.map((point) => {
            const { x, y } = spotOf(point, end);
            return <i key={`${point.at} ${point.score}`} style={{ insetBlockStart: `${y}%`, insetInlineStart: `${x}%` }} />;
          })}
          {MARKS.map((share) => (
            <span key={share} className="wa-curve__mark" style={{ insetBlockStart: `${100 - share * 100}%` }}>{format.number(share * FULL_SCORE)}</span>
          ))}
          {MARKS.map((share) => (
            <span key={share} className="wa-curve__value" style={{ insetInlineStart: `${share * 100}%` }}>{format.number(share * end, 3)}</span>
          ))}
        </div>
        <span className="wa-curve__right wa-soft wa-small">{unit ? t('drawing.inUnit', { figure, unit: t(`unit.${unit}`) }) : figure}</span>
      </div>
      {standard && <figcaption className="wa-soft wa-small">{t('drawing.standard')}</figcaption>}
    </figure>
  );
}
