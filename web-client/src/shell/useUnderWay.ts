import { useItems } from '../atelier/hooks';

const is = (...states: readonly string[]) => ({ state }: { readonly state: string }) => states.includes(state);

const open = is('OPEN');
const running = is('RUNNING', 'PAUSED');
const writing = is('WRITING');
const scoring = is('SCORING');
const placing = is('PLACING');
const filling = is('FILLING');
const proposing = is('PROPOSING');

/** Whether something goes on in which people are to take part: a half-day, an activity or a round of any kind. */
export function useUnderWay(): boolean {
  const all = [
    useItems('halfDay', open), useItems('activity', running), useItems('round', writing), useItems('vote', open),
    useItems('scoringRound', scoring), useItems('placing', placing), useItems('resourceRound', filling), useItems('rasciRound', proposing),
    useItems('consentRound', open), useItems('turnRound', running),
  ];
  return all.some(({ length }) => length > 0);
}
