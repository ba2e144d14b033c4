import { Heading } from '@nl-design-system-candidate/heading-react';
import { useMemo, useState } from 'react';
import { useAtelier, useItems } from '../atelier/hooks';
import { useToday } from '../action/useToday';
import { EndState } from './EndState';
import { chosen, grouped, type Choice, type Grouping } from './route';
import { RouteDrawing } from './RouteDrawing';
import { RouteFilter } from './RouteFilter';
import { RouteList } from './RouteList';
import { useTexts } from './texts';
import { useMilestones } from './useMilestones';
import { useOwnerNames } from './useOwnerNames';
import './routemap.css';

/** Where it leads, the route drawn and in words. Looking back there is no today. */
export function RouteBody() {
  const t = useTexts();
  const { kind } = useAtelier();
  const now = useToday();
  const today = kind === 'replay' ? undefined : now;
  const all = useMilestones();
  const [routeMap] = useItems('routeMap');
  const nameOf = useOwnerNames();
  const [choice, setChoice] = useState<Choice>({});
  const [by, setBy] = useState<Grouping>('quarter');
  const shown = useMemo(() => chosen(all, choice), [all, choice]);
  const phases = routeMap?.phases ?? [];
  return (
    <div className="wa-stack">
      <EndState routeMap={routeMap} />
      {all.length === 0 ? <p className="wa-card">{t('empty')}</p> : (
        <>
          <RouteFilter all={all} choice={choice} onChoose={setChoice} by={by} onGroup={setBy} withPhases={phases.length > 0} nameOf={nameOf} />
          {shown.length === 0 ? <p className="wa-card" role="status">{t('nothingHere')}</p> : (
            <>
              <RouteDrawing all={all} shown={shown} routeMap={routeMap} today={today} />
              <section className="wa-stack" aria-label={t('list')}>
                <Heading level={2}>{t('list')}</Heading>
                <RouteList groups={grouped(shown, by === 'phase' && phases.length === 0 ? 'quarter' : by, phases)} by={by} today={today} nameOf={nameOf} />
              </section>
            </>
          )}
        </>
      )}
    </div>
  );
}
