import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect } from 'react';
import { usePeople } from '../atelier/hooks';
import type { Pointing } from '../contract/live';
import { useTexts as useCommonTexts } from '../i18n/texts';
import { Icon } from '../look/Icon';
import { showToast } from '../shell/toasts';
import './facilitation.css';
import { useTexts } from './texts';
import { useCompanion } from './useCompanion';
import { usePageName } from './usePageName';

/** Says whom one goes along with or is asked to, and lets one choose. It takes no focus. */
export function CompanyBanner() {
  const t = useTexts();
  const common = useCommonTexts();
  const people = usePeople();
  const nameOf = usePageName();
  const { company, companion } = useCompanion();
  const { leader, course, look, seen } = company;
  const who = (pointing: Pointing | undefined) => (pointing && people.get(pointing.by)?.name) ?? common('words.somebody');
  const leading = leader && t(`lead.${course}`, { name: who(leader) });
  const looking = look && t('look.elsewhere', { name: who(look), page: nameOf(look.at.page) });
  const pointedBy = who(seen);
  useEffect(() => {
    if (seen) showToast(t('look.here', { name: pointedBy }), 'good');
    // said once for each time that somebody points
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [seen]);
  return (
    <div className="wa-company wa-noprint">
      {leading && (
        <section className="wa-company__part" aria-label={t('lead.title')}>
          <Icon name="eye" />
          <p>{leading}</p>
          {course === 'following' ? (
            <Button purpose="secondary" className="nl-button--small" onClick={() => companion.stop()}>{t('lead.leave')}</Button>
          ) : (
            <Button purpose="secondary" className="nl-button--small" onClick={() => companion.join()}>{t('lead.join')}</Button>
          )}
        </section>
      )}
      {looking && (
        <section className="wa-company__part" aria-label={t('look.title')}>
          <Icon name="eye" />
          <p>{looking}</p>
          <Button purpose="secondary" className="nl-button--small" onClick={() => companion.acceptLook()}>{t('look.accept')}</Button>
          <button type="button" className="wa-icon-button" aria-label={t('look.close')} onClick={() => companion.closeLook()}>
            <Icon name="close" />
          </button>
        </section>
      )}
      <p className="wa-hidden" role="status">{[leading, looking].filter(Boolean).join(' ')}</p>
    </div>
  );
}
