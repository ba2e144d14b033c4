import { Link } from 'react-router';
import { useAtelier } from '../atelier/hooks';
import { useTexts } from './texts';
import { useAbout } from './useAbout';

/** The way back to the decision that one came from. */
export function BackToDecision() {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const about = useAbout();
  return about ? <Link className="nl-link wa-noprint" to={`/atelier/${atelierId}/decisions/${about.id}`}>{t('back', { title: about.title })}</Link> : null;
}
