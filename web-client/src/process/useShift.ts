import { useCallback, useState } from 'react';
import { useAct, type Act } from '../atelier/useAct';
import type { StepDates } from '../contract/process';
import { reschedule } from './shift';
import { alongWith, datesOf, movedBy, wrongDays, type Moved, type Step } from './steps';

/** A shift as it is shown before it is done. */
export interface Preview {
  readonly step: Step;
  /** How many days later; below zero is earlier, 0 is not yet anywhere. */
  readonly days: number;
  readonly when: StepDates;
  /** All that waits for the step and has days. */
  readonly along: readonly Moved[];
  readonly movesAlong: boolean;
}

export interface Shifting {
  readonly preview: Preview | undefined;
  readonly act: Act;
  /** Shows where the step would go, so many days from where it is; nothing outside the years that can be planned. */
  readonly show: (stepId: string, days: number) => Preview | undefined;
  readonly choose: (movesAlong: boolean) => void;
  readonly stop: () => void;
  /** Does what is shown; tells whether it was done. */
  readonly confirm: () => Promise<boolean>;
}

interface Wanted {
  readonly stepId: string;
  readonly days: number;
  readonly movesAlong: boolean;
}

/** A step on its way to other days. What others change meanwhile shows in what moves along. */
export function useShift(steps: readonly Step[]): Shifting {
  const act = useAct();
  const [wanted, setWanted] = useState<Wanted>();
  const { give } = act;
  const preview = wanted && previewOf(steps, wanted);
  const show = useCallback((stepId: string, days: number) => {
    const next = previewOf(steps, { stepId, days, movesAlong: true });
    if (!next || !isPlannable(next)) return undefined;
    setWanted((before) => ({ stepId, days, movesAlong: before?.stepId === stepId ? before.movesAlong : true }));
    return next;
  }, [steps]);
  const confirm = async () => {
    if (!preview || preview.days === 0) return false;
    const done = await give(reschedule(preview, preview.movesAlong ? preview.along : []));
    if (done) setWanted(undefined);
    return done;
  };
  return {
    preview,
    act,
    show,
    choose: (movesAlong) => setWanted((before) => before && { ...before, movesAlong }),
    stop: () => setWanted(undefined),
    confirm,
  };
}

function previewOf(steps: readonly Step[], { stepId, days, movesAlong }: Wanted): Preview | undefined {
  const step = steps.find(({ id }) => id === stepId);
  const before = step && datesOf(step);
  if (!step || !before) return undefined;
  const when = movedBy(days, before);
  return { step, days, when, along: alongWith(steps, step, when), movesAlong };
}

function isPlannable({ when, along }: Preview): boolean {
  return [when, ...along.map((moved) => moved.when)].every(({ from, until }) => wrongDays(from, until) === undefined);
}

/** The plan as it would be. */
export function planAfter(steps: readonly Step[], preview: Preview | undefined): readonly Step[] {
  if (!preview || preview.days === 0) return steps;
  const moved = new Map((preview.movesAlong ? preview.along : []).map(({ step, when }) => [step.id, when]));
  moved.set(preview.step.id, preview.when);
  return steps.map((step) => ({ ...step, ...moved.get(step.id) }));
}
