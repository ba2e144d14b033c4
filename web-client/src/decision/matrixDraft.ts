import { useItem, useItems } from '../atelier/hooks';
import { useFormat } from '../i18n/format';
import { draftOn, type Draft } from './proposal';
import { useTexts } from './texts';

/** A proposal that rests on a decision matrix: its options with their scores, and its criteria as what has to be weighed. */
export function useMatrixDraft(matrixId: string | null): Draft | undefined {
  const t = useTexts();
  const { number, percent } = useFormat();
  const matrix = useItem('matrix', matrixId ?? undefined);
  const options = useItems('matrixOption');
  const criteria = useItems('matrixCriterion');
  const round = useItems('scoringRound')
    .filter((each) => each.matrix === matrixId && each.results)
    .sort((one, other) => other.number - one.number)[0];
  if (!matrix || !round?.results) return undefined;
  const { totals, weights } = round.results;
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  const scored = options
    .filter((option) => option.matrix === matrix.id)
    .map(({ id, text }) => ({ text, total: totals.find(({ option }) => option === id)?.total }))
    .sort((one, other) => (other.total ?? -1) - (one.total ?? -1));
  const highest = matrix.highest;
  return {
    ...draftOn([], 'GENERAL'),
    title: matrix.title,
    question: matrix.question ?? '',
    context: t('onMatrix.context', { number: round.number, count: round.people }),
    grounds: [{ kind: 'matrix', id: matrix.id }],
    options: scored.map(({ text, total }) => (
      total === undefined ? t('onMatrix.unscored', { text }) : t('onMatrix.option', { text, total: number(total), highest })
    )),
    drivers: weights.map(({ criterion, weight }) => t('onMatrix.driver', {
      name: criteria.find(({ id }) => id === criterion)?.name ?? '',
      share: percent(all === 0 ? 0 : weight / all),
    })),
  };
}
