const ms = (micros) => Number((micros / 1000).toFixed(1));

/** Longer than this, and a frame of 60 a second is late. */
const BLOCK = 16_000;

/** Of a trace of Chromium: the tasks of the thread that runs pages, how many took longer than a frame, by the clock and by what they ran. */
export function tasksIn(events) {
  const mains = new Set(events
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid}/${tid}`));
  const tasks = events.filter(({ name, ph, pid, tid }) => ph === 'X' && name === 'ThreadControllerImpl::RunTask' && mains.has(`${pid}/${tid}`));
  const longest = tasks.toSorted((one, other) => other.dur - one.dur).slice(0, 5);
  return {
    tasks: tasks.length,
    overAFrame: tasks.filter(({ dur }) => dur > BLOCK).length,
    overAFrameOfCpu: tasks.filter(({ tdur }) => tdur > BLOCK).length,
    longestCpu: ms(Math.max(0, ...tasks.map(({ tdur }) => tdur ?? 0))),
    longest: longest.map((task) => ({ ms: ms(task.dur), cpu: ms(task.tdur), most: most(events, task) })),
  };
}

/** What took most of a task, by the clock. */
function most(events, task) {
  const within = new Map();
  for (const { name, ph, pid, tid, ts, dur } of events) {
    if (ph !== 'X' || pid !== task.pid || tid !== task.tid || ts < task.ts || ts + dur > task.ts + task.dur || dur === task.dur || dur < 1_000) continue;
    within.set(name, (within.get(name) ?? 0) + dur);
  }
  return Object.fromEntries([...within].toSorted(([, one], [, other]) => other - one).slice(0, 4).map(([name, dur]) => [name, ms(dur)]));
}
