import { Link } from 'react-router';
import { useAtelier, useItems } from '../atelier/hooks';
import { useTexts } from './texts';

/** Without tables all are at one: who wants it otherwise is told before people are at work. */
export function TablesMissing({ onGo }: { onGo: () => void }) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const nobodySits = useItems('seat').length === 0;
  if (!nobodySits) return null;
  return (
    <p role="status" className="wa-soft">
      {t('run.tablesMissing')} <Link className="nl-link" to={`/atelier/${atelierId}/tables`} onClick={onGo}>{t('run.toTables')}</Link>
    </p>
  );
}
