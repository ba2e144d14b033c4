import { Link } from 'react-router';
import { useAtelier, useItems } from '../atelier/hooks';
import { useTexts } from './texts';

/** A method that asks for tables is not begun without: otherwise it would stop halfway, before the phase that needs them. */
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
