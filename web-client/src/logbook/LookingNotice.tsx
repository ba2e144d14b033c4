import { useMe } from '../atelier/hooks';
import { useTexts } from '../i18n/texts';

/** Tells who only looks that it is recorded that they do. */
export function LookingNotice() {
  const t = useTexts();
  const { role } = useMe();
  return role === 'AUDITOR' || role === 'OBSERVER' ? <p className="wa-small wa-soft">{t('access.looking')}</p> : null;
}
