import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Round of turns',
  kinds: { turnRound: 'Rounds of turns', turn: 'What was said in a round' },
  fields: {
    turnRound: {
      question: 'Question',
      state: 'State',
      order: 'Order of speaking',
    },
    turn: {
      said: 'What was kept',
    },
  },
  values: {
    turnRoundState: {
      RUNNING: 'Running',
      OVER: 'Finished',
    },
  },
  captions: {
    TurnRoundStarted: '{{who}} starts a round of turns',
    TurnTaken: '{{who}} records what somebody says in the round',
    TurnRoundFinished: '{{who}} finishes the round of turns',
  },
};
