import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { useReadOnly } from '../atelier/hooks';
import { MarkIcon } from '../calendar/Mark';
import type { Item } from '../contract/items';
import { useFormat } from '../i18n/format';
import { EndStateDialog } from './EndStateDialog';
import { PhasesDialog } from './PhasesDialog';
import { useTexts } from './texts';

/** Where the route leads, and the phases on the way. */
export function EndState({ routeMap }: { routeMap: Item<'routeMap'> | undefined }) {
  const t = useTexts();
  const { shortDay } = useFormat();
  const readOnly = useReadOnly();
  const [open, setOpen] = useState<'endState' | 'phases'>();
  const { endState, targetYear, phases = [] } = routeMap ?? {};
  const day = (when: string) => `${shortDay(when)} ${when.slice(0, 4)}`;
  const close = () => setOpen(undefined);
  return (
    <section data-item={routeMap?.id} className="wa-card wa-stack wa-route-goal" aria-label={t('endState.title')}>
      <div className="wa-route-top">
        <div className="wa-row">
          <MarkIcon shape="flag" />
          <Heading level={2}>{t('endState.title')}{targetYear !== undefined && ` ${targetYear}`}</Heading>
        </div>
        {!readOnly && (
          <div className="wa-row wa-noprint">
            <Button type="button" purpose="secondary" onClick={() => setOpen('endState')}>{t(endState === undefined ? 'endState.describe' : 'endState.change')}</Button>
            <Button type="button" purpose="secondary" onClick={() => setOpen('phases')}>{t('phases.change')}</Button>
          </div>
        )}
      </div>
      <p>{endState ?? t('endState.unknown')}</p>
      {endState !== undefined && targetYear === undefined && <p className="wa-soft">{t('endState.yearUnknown')}</p>}
      {phases.length > 0 && (
        <ol className="wa-route-phases" aria-label={t('phases.title')}>
          {phases.map(({ title, from, until }) => (
            <li key={`${title} ${from}`}><strong>{title}</strong> <span className="wa-small">{t('fromUntil', { from: day(from), until: day(until ?? from) })}</span></li>
          ))}
        </ol>
      )}
      {open === 'endState' && <EndStateDialog routeMap={routeMap} onClose={close} />}
      {open === 'phases' && <PhasesDialog phases={phases} onClose={close} />}
    </section>
  );
}
