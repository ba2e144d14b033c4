import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from 'react-router';
import { useAtelier } from '../atelier/hooks';
import { quarterOf } from '../calendar/axis';
import { MarkIcon } from '../calendar/Mark';
import { useTexts as useCalendarTexts } from '../calendar/texts';
import { useFormat } from '../i18n/format';
import { ComponentLabel, componentClass } from '../look/ComponentLabel';
import type { Milestone } from './Milestone';
import { statusOf, type Group, type Grouping } from './route';
import { SOURCES } from './sources';
import { useTexts } from './texts';

interface RouteListProps {
  readonly groups: readonly Group[];
  readonly by: Grouping;
  readonly today: string | undefined;
  readonly nameOf: (owner: string) => string;
}

/** The route in words: all that is drawn, and what has no day yet. */
export function RouteList({ groups, by, today, nameOf }: RouteListProps) {
  const t = useTexts();
  const calendar = useCalendarTexts();
  const { month } = useFormat();
  const nameOfGroup = ({ begin, phase, milestones }: Group) => {
    if (phase !== undefined) return phase;
    if (begin === undefined) return t(milestones[0]?.day === undefined ? 'undated' : 'noPhase');
    return by === 'quarter' ? calendar('quarter', { number: quarterOf(begin), year: begin.slice(0, 4) }) : month(begin);
  };
  return (
    <div className="wa-stack">
      {groups.map((group) => (
        <section key={`${group.begin ?? ''} ${group.phase ?? ''}`} className="wa-route-group" aria-label={nameOfGroup(group)}>
          <Heading level={3}>{nameOfGroup(group)}</Heading>
          <ul className="wa-plain-list">
            {group.milestones.map((milestone) => <MilestoneLine key={milestone.key} milestone={milestone} today={today} nameOf={nameOf} />)}
          </ul>
        </section>
      ))}
    </div>
  );
}

function MilestoneLine({ milestone, today, nameOf }: { milestone: Milestone; today: string | undefined; nameOf: (owner: string) => string }) {
  const t = useTexts();
  const { day } = useFormat();
  const { atelierId } = useAtelier();
  const { title, what, source, until, component, owners, path } = milestone;
  const status = statusOf(milestone, today);
  const shape = SOURCES.find(({ name }) => name === source)?.shape ?? 'circle';
  const name = t(`what.${what}`);
  return (
    <li className="wa-route-line" data-status={status}>
      <span className={component ? componentClass(component) : undefined}><MarkIcon shape={shape} /></span>
      <span className="wa-route-day">
        {milestone.day === undefined ? t('unknown') : until === undefined ? day(milestone.day) : t('fromUntil', { from: day(milestone.day), until: day(until) })}
      </span>
      <span className="wa-route-what">
        <Link className="nl-link" to={`/atelier/${atelierId}/${path}`}>{title || name}</Link>
        <span className="wa-row wa-small wa-route-about">
          {title && <span>{name}</span>}
          {status && <strong className="wa-route-status">{t(`status.${status}`)}</strong>}
          {owners.length > 0 && <span>{t('by', { names: owners.map(nameOf).join('; ') })}</span>}
          {component && <ComponentLabel component={component} />}
        </span>
      </span>
    </li>
  );
}
