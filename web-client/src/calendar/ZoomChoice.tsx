import { useTexts } from './texts';
import type { Zooming } from './useZoom';

/** How far days lie apart, as far as there is a choice, and the way back to today. */
export function ZoomChoice({ zooming: { zoom, offered, choose, toToday } }: { zooming: Zooming }) {
  const t = useTexts();
  if (offered.length === 1) return null;
  return (
    <div className="wa-row wa-noprint">
      {toToday && <button type="button" className="wa-chip" onClick={toToday}>{t('toToday')}</button>}
      <div className="wa-row" role="group" aria-label={t('zoom')} aria-keyshortcuts="+ - 0">
        {offered.map((each) => (
          <button key={each} type="button" className="wa-chip" aria-pressed={zoom === each} onClick={() => choose(each)}>{t(`zoomTo.${each}`)}</button>
        ))}
      </div>
    </div>
  );
}
