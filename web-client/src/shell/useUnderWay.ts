import { useItems } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { isHidden } from '../decision/positions';

const is = (...states: readonly string[]) => ({ state }: { readonly state: string }) => states.includes(state);

const open = is('OPEN');
const running = is('RUNNING', 'PAUSED');
const writing = is('WRITING');
const scoring = is('SCORING');
const placing = is('PLACING');
const filling = is('FILLING');
const proposing = is('PROPOSING');

const silent = (round: Item<'consentRound'>) => open(round) && isHidden(round);

/** Whether something is being given that is to be seen once it is closed or shown: a vote or a silent round of any kind. */
export function useGivenUnseen(): boolean {
  const all = [
    useItems('round', writing), useItems('vote', open), useItems('scoringRound', scoring), useItems('placing', placing),
    useItems('resourceRound', filling), useItems('rasciRound', proposing), useItems('consentRound', silent),
  ];
  return all.some(({ length }) => length > 0);
}

/** Whether something goes on in which people are to take part: a half-day, an activity or a round of any kind. */
export function useUnderWay(): boolean {
  const unseen = useGivenUnseen();
  const all = [
    useItems('halfDay', open), useItems('activity', running), useItems('consentRound', open), useItems('turnRound', running),
  ];
  return unseen || all.some(({ length }) => length > 0);
}
