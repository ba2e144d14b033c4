import { useTexts } from '../i18n/texts';

/** The shape of what comes. */
export function Loading({ rows = 3 }: { rows?: number }) {
  const t = useTexts();
  return (
    <div className="wa-stack" role="status">
      <span className="wa-hidden">{t('words.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="wa-skeleton" aria-hidden="true" />
      ))}
    </div>
  );
}
