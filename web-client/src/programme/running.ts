import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import type { AgendaPhase, AgendaPhaseOfItem } from '../contract/programme';

type AgendaItem = Item<'agendaItem'>;

const isRunning = ({ state }: AgendaItem) => state === 'RUNNING';
const isOpen = ({ state }: Item<'halfDay'>) => state === 'OPEN';

/** The item of the agenda that is going on. */
export function useRunningItem(): AgendaItem | undefined {
  return useItems('agendaItem', isRunning)[0];
}

/** The item that comes next on the half-day that is open. */
export function useNextItem(): AgendaItem | undefined {
  const [halfDay] = useItems('halfDay', isOpen);
  const items = useItems('agendaItem');
  return items
    .filter((item) => item.halfDay === halfDay?.id && item.state === 'PLANNED')
    .sort((one, other) => one.position - other.position)[0];
}

/** The phase that is going on, or the first of what is about to begin; none when it has no phases. */
export function presentPhase({ phases = [], phase = 1 }: AgendaItem): AgendaPhaseOfItem | undefined {
  return phases[phase - 1];
}

/** The phase that is going on, where it is about decisions. */
export function useDecidingPhase(): AgendaPhaseOfItem | undefined {
  const running = useRunningItem();
  const phase = running && presentPhase(running);
  return phase?.place?.kind === 'DECISIONS' ? phase : undefined;
}

/** Whether positions on decisions are each person's own in the phase that is going on. */
export function useSilentPositions(): boolean {
  return useDecidingPhase()?.visibility === 'RESULTS_HIDDEN';
}

/** Whether the phase that is going on shows a board without names: nobody is told who does what there. */
export function useNameless(boardId: string | undefined): boolean {
  const running = useRunningItem();
  const phase = running && presentPhase(running);
  return running?.board !== undefined && running.board === boardId && phase?.visibility === 'ALL_ANON' && !phase.place;
}

/** Whether an item that is finished now passes phases over, or ends while its phase keeps something hidden. */
export function isFinishedEarly(item: AgendaItem): boolean {
  const visibility = presentPhase(item)?.visibility ?? 'ALL';
  return followingPhase(item) !== undefined || (visibility !== 'ALL' && visibility !== 'ALL_ANON');
}

/** The phase that follows the one that is going on; none when it is the last. */
export function followingPhase({ phases = [], phase = 0 }: AgendaItem): AgendaPhase | undefined {
  return phases[phase];
}
