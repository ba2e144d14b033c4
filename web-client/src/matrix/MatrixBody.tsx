import { CriterionTable } from './CriterionTable';
import './matrix.css';
import { Latecomers } from './Latecomers';
import { OptionTable } from './OptionTable';
import { Results } from './Results';
import type { WholeMatrix } from './useMatrix';

/** What everybody sees of a matrix: what the rounds came to, and what is scored on what. */
export function MatrixBody({ whole }: { whole: WholeMatrix }) {
  return (
    <>
      {whole.shown.length > 0 && <Results whole={whole} />}
      <Latecomers whole={whole} />
      <OptionTable whole={whole} />
      <CriterionTable whole={whole} />
    </>
  );
}
