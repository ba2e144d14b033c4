import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTexts } from './texts';
import { useNamesIn } from './useNamesIn';
import type { ShownRound, WholeMatrix } from './useMatrix';

/** Why people gave what they gave, without names. */
export function Reasons({ whole, round }: { whole: WholeMatrix; round: ShownRound }) {
  const t = useTexts();
  const names = useNamesIn(whole);
  const cells = round.results.cells.filter(({ reasons }) => reasons.length > 0);
  if (cells.length === 0) return null;
  return (
    <div className="wa-stack">
      <Heading level={3}>{t('results.reasons')}</Heading>
      {cells.map((cell) => {
        const { option, criterion } = names(cell);
        return (
          <div key={`${cell.option} ${cell.criterion}`}>
            <p><strong>{option}: {criterion}</strong></p>
            <ul>
              {cell.reasons.map((reason, index) => (
                // Two people may say the same; the order is the one of the results.
                <li key={index}>{t('results.reasonLine', { score: reason.score, text: reason.text })}</li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
