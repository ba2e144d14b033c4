import type { AgendaPhase, PhaseVisibility } from '../contract/programme';
import type { Language } from '../i18n/i18n';
import { workFormOf, type Visibility } from './workForms';

/** A phase as it will be started, with what the method meant where that cannot be kept. */
export interface PlannedPhase {
  readonly title: string;
  readonly minutes: number;
  readonly visibility: PhaseVisibility;
  /** The level that the method asks for, when nothing sees to it. */
  readonly meant?: Exclude<Visibility, 'ALL'>;
}

/**
 * The phases of working methods, one after the other. What is hidden is hidden on a board; without one, or where no round on a
 * board sees to it, everybody sees everything, and that is what the phase says.
 */
export function plannedPhases(workForms: readonly string[], onBoard: boolean, language: Language): readonly PlannedPhase[] {
  return workForms.flatMap((id) => workFormOf(id)?.phases ?? []).map(({ name, minutes, visibility, enforced }) => {
    const kept: PhaseVisibility = onBoard ? enforced : 'ALL';
    return {
      title: name[language],
      minutes,
      visibility: kept,
      ...(visibility !== kept && visibility !== 'ALL' && { meant: visibility }),
    };
  });
}

/** The phases as a command says them. */
export function asPhases(phases: readonly PlannedPhase[], dots: number): readonly AgendaPhase[] {
  return phases.map(({ title, minutes, visibility }) => ({
    title, minutes, visibility, ...(visibility === 'RESULTS_HIDDEN' && { dots }),
  }));
}
