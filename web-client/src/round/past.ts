import { NOT_SEARCHED, past as declare, type Recall } from '../features/Past';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** A round is known by its question, a vote and one's ballot in it by its board. */
export const past = declare({
  name: 'round',
  texts: { nl, en },
  about: {
    round: (id, recall) => recall('round', id)?.question ?? '',
    vote: boardOfVote,
    ballot: (id, recall) => boardOfVote(recall('ballot', id)?.vote ?? '', recall),
  },
  found: {
    round: { page: ({ board }) => `board/${board}`, texts: ({ question }) => [question] },
    vote: NOT_SEARCHED,
    ballot: NOT_SEARCHED,
  },
});

function boardOfVote(vote: string, recall: Recall): string {
  return recall('board', recall('vote', vote)?.board ?? '')?.title ?? '';
}
