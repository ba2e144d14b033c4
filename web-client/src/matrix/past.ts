import { NOT_TOLD } from '../features/FieldThen';
import { NOT_SEARCHED, past as declare, type Recall } from '../features/Past';
import { flag, itemOf, number, valueOf, written } from '../features/told';
import { lazyPart } from '../look/lazyPart';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { useTexts } from './texts';

const inMatrix = ({ matrix }: { readonly matrix: string }) => `matrix/${matrix}`;

/** An option and a criterion are known by their own words, a round and what one gave in it by its matrix. */
export const past = declare({
  name: 'matrix',
  texts: { nl, en },
  about: {
    matrixOption: (id, recall) => recall('matrixOption', id)?.text ?? '',
    matrixCriterion: (id, recall) => recall('matrixCriterion', id)?.name ?? '',
    scoringRound: matrixOfRound,
    matrix: (id, recall) => recall('matrix', id)?.title ?? '',
    scoreSheet: (id, recall) => matrixOfRound(recall('scoreSheet', id)?.round ?? '', recall),
  },
  apart: { scoringRound: (round) => useTexts.now('round.number', { number: round.number }) },
  fields: {
    matrix: {
      title: written,
      question: written,
      highest: number,
      rounds: number,
      criteriaVersion: NOT_TOLD,
      openedAt: NOT_TOLD,
    },
    matrixOption: {
      text: written,
      neighbourhood: itemOf('neighbourhood'),
      matrix: NOT_TOLD,
    },
    matrixCriterion: {
      name: written,
      explanation: written,
      weight: number,
      matrix: NOT_TOLD,
    },
    scoringRound: {
      state: valueOf('scoringRoundState'),
      people: number,
      ready: number,
      results: ({ totals }, { about, format }) =>
        totals.map(({ option, total }) => `${about('matrixOption', option)}: ${total === undefined ? '–' : format.number(total, 1)}`),
      matrix: NOT_TOLD,
      number: NOT_TOLD,
      startedAt: NOT_TOLD,
      shownAt: NOT_TOLD,
    },
    scoreSheet: {
      scores: (scores, { about }) =>
        scores.map(({ option, criterion, score }) => `${about('matrixOption', option)}, ${about('matrixCriterion', criterion)}: ${score}`),
      ready: flag,
      round: NOT_TOLD,
      owner: NOT_TOLD,
      private: NOT_TOLD,
    },
  },
  found: {
    matrix: { page: ({ id }) => `matrix/${id}`, texts: ({ title, question }) => [title, question] },
    matrixOption: { page: inMatrix, texts: ({ text }) => [text] },
    matrixCriterion: { page: inMatrix, texts: ({ name, explanation }) => [name, explanation] },
    scoringRound: NOT_SEARCHED,
    scoreSheet: NOT_SEARCHED,
  },
  view: {
    shows: ['matrix', 'matrixOption', 'matrixCriterion', 'scoringRound', 'scoreSheet'],
    Then: lazyPart(() => import('./MatricesThen')),
  },
});

function matrixOfRound(round: string, recall: Recall): string {
  return recall('matrix', recall('scoringRound', round)?.matrix ?? '')?.title ?? '';
}
