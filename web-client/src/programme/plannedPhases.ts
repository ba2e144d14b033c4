import type { AgendaPhase, PhaseVisibility, WorkForm, WorkFormPhase, WorkplaceKind } from '../contract/programme';
import type { Language } from '../i18n/i18n';
import { isKept } from './places';

/** A phase as it will be started, with what the method meant where that cannot be kept. */
export interface PlannedPhase {
  readonly title: string;
  readonly minutes: number;
  readonly visibility: PhaseVisibility;
  /** Where people work; on the board, if there is one, when left out. */
  readonly place?: WorkplaceKind;
  /** The level that the method asks for, when nothing sees to it. */
  readonly meant?: Exclude<PhaseVisibility, 'ALL'>;
}

/** What was chosen for the phases to be about. */
export interface Chosen {
  readonly onBoard: boolean;
  readonly onMatrix: boolean;
}

/**
 * The phases of working methods, one after the other. What is hidden is hidden on a board or by the place where people work;
 * where nothing sees to it, everybody sees everything, and that is what the phase says. Whoever sees only their own sees no results.
 */
export function plannedPhases(workForms: readonly WorkForm[], chosen: Chosen, language: Language): readonly PlannedPhase[] {
  return workForms.flatMap(({ phases }) => phases).map((phase) => {
    const { name, minutes, visibility } = phase;
    const place = phase.place === 'MATRIX' && !chosen.onMatrix ? undefined : phase.place;
    const kept = keptIn(phase, place, chosen);
    return {
      title: name[language],
      minutes,
      visibility: kept,
      ...(place && { place }),
      ...(visibility !== kept && visibility !== 'ALL' && kept !== 'OWN' && { meant: visibility }),
    };
  });
}

function keptIn({ enforced, place: meant }: WorkFormPhase, place: WorkplaceKind | undefined, { onBoard }: Chosen): PhaseVisibility {
  if (place) return isKept(place, enforced) ? enforced : 'ALL';
  return onBoard && !meant ? enforced : 'ALL';
}

/** The phases as a command says them. */
export function asPhases(phases: readonly PlannedPhase[], dots: number, matrixId?: string): readonly AgendaPhase[] {
  return phases.map(({ title, minutes, visibility, place }) => ({
    title,
    minutes,
    visibility,
    ...(visibility === 'RESULTS_HIDDEN' && !place && { dots }),
    ...(place && { place: { kind: place, ...(place === 'MATRIX' && matrixId && { matrixId }) } }),
  }));
}
