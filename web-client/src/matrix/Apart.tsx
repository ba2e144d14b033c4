import { Heading } from '@nl-design-system-candidate/heading-react';
import { furthestApart, rangeOf } from './results';
import { useTexts } from './texts';
import { useNamesIn } from './useNamesIn';
import type { ShownRound, WholeMatrix } from './useMatrix';

/** What is worth talking about before people score again. */
export function Apart({ whole, round }: { whole: WholeMatrix; round: ShownRound }) {
  const t = useTexts();
  const names = useNamesIn(whole);
  const apart = furthestApart(round.results);
  if (apart.length === 0) return <p>{t('results.together')}</p>;
  return (
    <div>
      <Heading level={3}>{t('results.apart')}</Heading>
      <ul>
        {apart.map((cell) => (
          <li key={`${cell.option} ${cell.criterion}`}>{t('results.apartLine', { ...names(cell), ...rangeOf(cell) })}</li>
        ))}
      </ul>
    </div>
  );
}
