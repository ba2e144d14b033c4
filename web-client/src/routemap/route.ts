import { beginOf } from '../calendar/axis';
import type { RouteMapItem } from '../contract/process';
import type { Component } from '../contract/values';
import type { Milestone, SourceName } from './Milestone';

/** What of the route is shown; left out is all. */
export interface Choice {
  readonly owner?: string | undefined;
  readonly source?: SourceName | undefined;
  readonly component?: Component | undefined;
}

export function chosen(milestones: readonly Milestone[], { owner, source, component }: Choice): Milestone[] {
  return milestones.filter((milestone) => (
    (owner === undefined || milestone.owners.includes(owner) || milestone.involved.includes(owner))
    && (source === undefined || milestone.source === source)
    && (component === undefined || milestone.component === component)
  ));
}

/** Where things stand: done, to come, late, or past where nobody writes down whether it was done. */
export type Status = 'done' | 'coming' | 'late' | 'past';

/** Without a day of today, as when looking back, only what was done is known. */
export function statusOf({ day, until, done }: Milestone, today: string | undefined): Status | undefined {
  if (done === true) return 'done';
  if (today === undefined) return undefined;
  const last = until ?? day;
  if (last === undefined || last >= today) return 'coming';
  return done === undefined ? 'past' : 'late';
}

export const GROUPINGS = ['month', 'quarter', 'phase'] as const;
export type Grouping = (typeof GROUPINGS)[number];

type Phase = NonNullable<RouteMapItem['phases']>[number];

/** Milestones that stand together under one heading: a first day, the name of a phase, or nothing where neither is known. */
export interface Group {
  readonly begin: string | undefined;
  readonly phase: string | undefined;
  readonly milestones: readonly Milestone[];
}

/** By month or quarter, or by the phase that the first day is in; in the order of the milestones. */
export function grouped(milestones: readonly Milestone[], by: Grouping, phases: readonly Phase[]): Group[] {
  const groups = new Map<string, { begin: string | undefined; phase: string | undefined; milestones: Milestone[] }>();
  for (const milestone of milestones) {
    const { day } = milestone;
    const begin = by === 'phase' || day === undefined ? undefined : beginOf(by, day);
    const phase = by === 'phase' && day !== undefined ? phases.find(({ from, until }) => day >= from && day <= (until ?? from))?.title : undefined;
    const key = `${begin ?? ''} ${phase ?? ''}`;
    const group = groups.get(key) ?? { begin, phase, milestones: [] };
    group.milestones.push(milestone);
    groups.set(key, group);
  }
  return [...groups.values()];
}
