import type { Item } from '../contract/items';
import type { StepDates } from '../contract/process';
import { canBeMeant } from '../contract/values';
import { daysBetween, laterBy } from '../i18n/days';

export type Step = Item<'processStep'>;

/** A step that gets other days. */
export interface Moved {
  readonly step: Step;
  readonly when: StepDates;
}

/** The first day first; what has no day yet comes last, by its title. */
export function inOrder(steps: readonly Step[]): Step[] {
  return [...steps].sort((one, other) => (
    (one.from ?? '9').localeCompare(other.from ?? '9') || one.title.localeCompare(other.title) || one.id.localeCompare(other.id)
  ));
}

/** All that waits for this step, also by way of others. */
export function dependants(steps: readonly Step[], id: string): Step[] {
  const found = new Set<string>();
  const look = (first: string) => {
    for (const step of steps) {
      if (!step.dependsOn.includes(first) || found.has(step.id)) continue;
      found.add(step.id);
      look(step.id);
    }
  };
  look(id);
  return inOrder(steps.filter((step) => found.has(step.id) && step.id !== id));
}

export function datesOf({ from, until }: Step): StepDates | undefined {
  return from === undefined ? undefined : dates(from, until);
}

/** One day is not said twice. */
export function dates(from: string, until: string | undefined): StepDates {
  return until === undefined || until === from ? { from } : { from, until };
}

export function movedBy(days: number, when: StepDates): StepDates {
  return dates(laterBy(days, when.from), when.until === undefined ? undefined : laterBy(days, when.until));
}

/** What moves along when the step begins on another day, each as far as the step; nothing when only its last day changes. */
export function alongWith(steps: readonly Step[], step: Step, when: StepDates | undefined): Moved[] {
  const days = step.from === undefined || when === undefined ? 0 : daysBetween(step.from, when.from);
  if (days === 0) return [];
  return dependants(steps, step.id).flatMap((each) => {
    const before = datesOf(each);
    return before ? [{ step: each, when: movedBy(days, before) }] : [];
  });
}

/** The last day of a step. */
export function lastDay({ from, until }: { readonly from?: string; readonly until?: string }): string | undefined {
  return until ?? from;
}

/** Steps that are not ready when this one begins, though it waits for them. */
export function notReady(steps: readonly Step[], step: Step): Step[] {
  const { from } = step;
  if (from === undefined) return [];
  return steps.filter((first) => step.dependsOn.includes(first.id) && (lastDay(first) ?? from) > from);
}

/** What is wrong with the days, as a key of the texts; nothing when they can be kept. */
export function wrongDays(from: string | undefined, until: string | undefined): 'fromMissing' | 'year' | 'untilFirst' | undefined {
  if (from === undefined) return until === undefined ? undefined : 'fromMissing';
  if (!canBeMeant(from) || (until !== undefined && !canBeMeant(until))) return 'year';
  return until !== undefined && until < from ? 'untilFirst' : undefined;
}
