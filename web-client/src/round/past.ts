import { NOT_SEARCHED, past as declare } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A round is known by its question, a vote by its board; what is on a ballot is nobody else's business. */
export const past = declare({
  name: 'round',
  texts: { nl, en },
  about: {
    round: (id, recall) => recall('round', id)?.question ?? '',
    vote: (id, recall) => recall('board', recall('vote', id)?.board ?? '')?.title ?? '',
    ballot: () => '',
  },
  found: {
    round: { page: ({ board }) => `board/${board}`, texts: ({ question }) => [question] },
    vote: NOT_SEARCHED,
    ballot: NOT_SEARCHED,
  },
});
