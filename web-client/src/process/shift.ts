import type { CommandOf } from '../contract/commands';
import type { StepDates } from '../contract/process';
import type { Moved, Step } from './steps';

/** Other days for a step, before it is done. */
export interface Shift {
  readonly step: Step;
  readonly when: StepDates | undefined;
}

/** The command, with exactly what was shown to move along. */
export function reschedule({ step, when }: Shift, along: readonly Moved[]): CommandOf<'RescheduleStep'> {
  return {
    type: 'RescheduleStep',
    stepId: step.id,
    ...(when && { when }),
    along: along.map((moved) => ({ stepId: moved.step.id, when: moved.when })),
  };
}
