import { NOT_TOLD } from '../features/FieldThen';
import { past as declare } from '../features/Past';
import { people, valueOf, written } from '../features/told';
import { shortened } from '../features/shortened';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A round is known by its question, a turn by what was kept of it, or else by who spoke. */
export const past = declare({
  name: 'turn',
  texts: { nl, en },
  about: {
    turn: (id, recall, nameOf) => {
      const turn = recall('turn', id);
      return shortened(turn?.said ?? (turn?.participant === undefined ? '' : nameOf(turn.participant)));
    },
    turnRound: (id, recall) => recall('turnRound', id)?.question ?? '',
  },
  fields: {
    turnRound: {
      question: written,
      state: valueOf('turnRoundState'),
      order: people,
      startedAt: NOT_TOLD,
      finishedAt: NOT_TOLD,
    },
    turn: {
      said: written,
      round: NOT_TOLD,
      participant: NOT_TOLD,
      spokenAt: NOT_TOLD,
    },
  },
  found: {
    turn: { page: 'turns', texts: ({ said }) => [said] },
    turnRound: { page: 'turns', texts: ({ question }) => [question] },
  },
  view: { shows: ['turnRound', 'turn'], Then: lazyPart(() => import('./TurnsThen')) },
});
