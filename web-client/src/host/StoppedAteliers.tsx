import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Installation } from './ateliers';
import { useHostTexts } from './i18n/texts';

/** The ateliers that stand still, why, and what the host can do about it. */
export function StoppedAteliers({ installation: { ateliers, stopped } }: { installation: Installation }) {
  const t = useHostTexts();
  const nameOf = (id: string) => ateliers.find(({ atelierId }) => atelierId === id)?.name ?? t('stopped.nameless', { id });
  return (
    <section className="wa-card wa-stack wa-stopped" aria-label={t('stopped.title', { count: stopped.length })}>
      <Heading level={2}>{t('stopped.title', { count: stopped.length })}</Heading>
      <p>{t('stopped.text')}</p>
      <ul>
        {stopped.map(({ atelier, stop }) => (
          <li key={atelier}>
            <p><strong>{nameOf(atelier)}</strong></p>
            <p>{t('stopped.at', { revision: stop.revision })}</p>
            <p className="wa-small wa-soft">{t('stopped.reason', { reason: stop.reason })}</p>
          </li>
        ))}
      </ul>
      <p>{t('stopped.what')}</p>
      <ol>
        <li>{t('stopped.newer')}</li>
        <li>{t('stopped.backup')}</li>
      </ol>
    </section>
  );
}
