import { useItems, useMe } from '../atelier/hooks';
import { useTexts } from '../i18n/texts';
import { Icon } from '../look/Icon';
import { useUnderWay } from './useUnderWay';

/**
 * Says on every page why there is nothing to do yet: the facilitator prepares, and can begin something, before the atelier is open.
 * Who leads is told once something has begun in which nobody can take part yet.
 */
export function NotOpenYet() {
  const t = useTexts();
  const { role } = useMe();
  const [atelier] = useItems('atelier');
  const underWay = useUnderWay();
  const leads = role === 'FACILITATOR';
  if (atelier?.state !== 'PLANNED' || (leads && !underWay)) return null;
  return (
    <section className="wa-company__part wa-company__part--said" aria-label={t('shell.notOpen.title')}>
      <Icon name="lock" />
      <p>{t(leads ? 'shell.notOpen.begun' : 'shell.notOpen.text')}</p>
    </section>
  );
}
