import { type InShort, NOT_TOLD } from '../features/FieldThen';
import { NOT_SEARCHED, past as declare, type Recall } from '../features/Past';
import { flag, number, valueOf, written } from '../features/told';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';

/** Dots by note. */
const dots: InShort<Readonly<Record<string, number>>> = (given, { about, format }) =>
  Object.entries(given).map(([note, count]) => `${about('note', note)}: ${format.number(count)}`);

/** A round is known by its question, a vote and one's ballot in it by its board. */
export const past = declare({
  name: 'round',
  texts: { nl, en },
  about: {
    round: (id, recall) => recall('round', id)?.question ?? '',
    vote: boardOfVote,
    ballot: (id, recall) => boardOfVote(recall('ballot', id)?.vote ?? '', recall),
  },
  fields: {
    round: {
      question: written,
      state: valueOf('roundState'),
      circle: valueOf('circle'),
      anonymous: flag,
      board: NOT_TOLD,
      groups: NOT_TOLD,
      startedAt: NOT_TOLD,
      revealedAt: NOT_TOLD,
    },
    vote: {
      state: valueOf('voteState'),
      budget: number,
      perNote: number,
      dotsCast: number,
      tally: dots,
      board: NOT_TOLD,
      openedAt: NOT_TOLD,
      closedAt: NOT_TOLD,
    },
    ballot: {
      dots,
      vote: NOT_TOLD,
      owner: NOT_TOLD,
      private: NOT_TOLD,
    },
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
