import { useTexts } from './texts';

export type Zoom = 'month' | 'quarter';

/** How far months lie apart: in quarters all fits sooner, in months one sees days. */
export function ZoomChoice({ zoom, onChange }: { zoom: Zoom; onChange: (zoom: Zoom) => void }) {
  const t = useTexts();
  return (
    <div className="wa-row wa-noprint" role="group" aria-label={t('zoom')}>
      {(['quarter', 'month'] as const).map((each) => (
        <button key={each} type="button" className="wa-chip" aria-pressed={zoom === each} onClick={() => onChange(each)}>{t(`zoomTo.${each}`)}</button>
      ))}
    </div>
  );
}
