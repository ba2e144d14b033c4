import type { AgendaPhaseOfItem, PhaseVisibility, WorkplaceKind } from '../contract/programme';

/** What the server keeps hidden in a place, besides what everybody sees. */
const KEPT: Partial<Record<WorkplaceKind, readonly PhaseVisibility[]>> = {
  MATRIX: ['OWN', 'ALL_ANON'], RESOURCES: ['OWN'], STAKEHOLDERS: ['OWN', 'ALL_ANON'], HURDLES: ['OWN', 'ALL_ANON'], RASCI: ['TABLE'],
  DECISIONS: ['RESULTS_HIDDEN'],
};

const PATHS: Record<WorkplaceKind, string> = {
  MATRIX: 'matrix',
  RESOURCES: 'resources',
  STAKEHOLDERS: 'stakeholders',
  RINGS: 'stakeholders?view=rings',
  HURDLES: 'process?view=hurdles',
  TIMELINE: 'process?view=line',
  ROUTEMAP: 'routemap',
  RASCI: 'organisation?view=rasci',
  DECISIONS: 'decisions',
  ACTIONS: 'actions',
  TURNS: 'turns',
};

/** Whether what is made there is kept as hidden as that. */
export function isKept(place: WorkplaceKind, visibility: PhaseVisibility): boolean {
  return visibility === 'ALL' || (KEPT[place]?.includes(visibility) ?? false);
}

/** The address of the page within the atelier where people work in a phase; undefined when that is nowhere in particular. */
export function pathOf(phase: AgendaPhaseOfItem | undefined, board: string | undefined): string | undefined {
  const place = phase?.place;
  if (!place) return board && `board/${board}`;
  return place.matrix ? `matrix/${place.matrix}` : PATHS[place.kind];
}
