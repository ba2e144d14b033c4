import { useItems, useMe } from '../atelier/hooks';
import { useTexts } from '../i18n/texts';
import { Icon } from '../look/Icon';

/** Says on every page why there is nothing to do yet: the facilitator prepares, and can begin something, before the atelier is open. */
export function NotOpenYet() {
  const t = useTexts();
  const { role } = useMe();
  const [atelier] = useItems('atelier');
  if (role === 'FACILITATOR' || atelier?.state !== 'PLANNED') return null;
  return (
    <section className="wa-company__part wa-company__part--said" aria-label={t('shell.notOpen.title')}>
      <Icon name="lock" />
      <p>{t('shell.notOpen.text')}</p>
    </section>
  );
}
