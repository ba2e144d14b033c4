import { atNextTask, type Schedule } from './frames';

/** Longer than this in one go, and what is asked of the page waits a frame. */
export const LONGEST_SLICE_MS = 6;

const atOnce: Schedule = (work) => work();

/** A look at the clock costs as much as a small step. */
const STEPS = 100;

/**
 * Does work step by step in tasks between which the page may draw and answer; returns how to stop.
 *
 * @param begin when the first steps are done: at once, unless there is much to do in the task of now already
 */
export function inSlices(work: Iterator<void>, done: () => void, begin: Schedule = atOnce, schedule: Schedule = atNextTask): () => void {
  let stopped = false;
  const slice = () => {
    if (stopped) return;
    const end = performance.now() + LONGEST_SLICE_MS;
    do {
      for (let step = 0; step < STEPS; step++) if (work.next().done) return done();
    } while (performance.now() < end);
    schedule(slice);
  };
  begin(slice);
  return () => {
    stopped = true;
  };
}
