import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import type { AgendaPhaseOfItem } from '../contract/programme';
import { pathOf } from './places';
import { presentPhase, useRunningItem } from './running';

/** The phase that is going on, and where. */
export interface WhereNow {
  readonly phase: AgendaPhaseOfItem;
  readonly board: string | undefined;
  /** The address of the page within the atelier. */
  readonly path: string;
  /** What the decision is called that the path leads to. */
  readonly decision: string | undefined;
}

/** Where people work now; undefined when nothing goes on, or nowhere in particular. */
export function useWhereNow(): WhereNow | undefined {
  const item = useRunningItem();
  const phase = item && presentPhase(item);
  const said = useItems('turnRound').length > 0;
  const deciding = useItems('decision', isInRound);
  const decision = phase?.place?.kind === 'DECISIONS' && deciding.length === 1 ? deciding[0] : undefined;
  const place = pathOf(phase, item?.board) ?? (item?.kind === 'CLOSING' && said ? 'turns' : undefined);
  // where one decision is in its round, that is what people are to look at
  const path = decision ? `decisions/${decision.id}` : place;
  return item && phase && path ? { phase, board: item.board, path, decision: decision?.title } : undefined;
}

const isInRound = ({ state }: Item<'decision'>) => state === 'IN_ROUND';
