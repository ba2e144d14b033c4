import { useTexts } from './texts';

/** How often each score was given, as small bars; in words for who does not see them. */
export function Spread({ spread }: { spread: readonly number[] }) {
  const t = useTexts();
  const most = Math.max(1, ...spread);
  const words = spread.map((count, index) => t('results.times', { score: index + 1, count })).join(', ');
  return (
    <>
      <span className="wa-matrix-spread" aria-hidden="true">
        {spread.map((count, index) => (
          // A score has no other name than its place on the scale.
          <span key={index} className="wa-matrix-spread__bar"><span style={{ blockSize: `${String((100 * count) / most)}%` }} /></span>
        ))}
      </span>
      <span className="wa-hidden">{t('results.spread', { spread: words })}</span>
    </>
  );
}
