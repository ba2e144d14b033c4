import type { DecisionItem } from '../contract/decision';
import { useTexts } from './texts';

/** A sign beside the words, so that the state does not hang on colour. */
const SIGNS: Readonly<Record<DecisionItem['state'], string>> = {
  PROPOSED: '○', IN_ROUND: '◐', AGREED: '✓', REJECTED: '✕', SUPERSEDED: '↷',
};

/** Where a decision stands. */
export function StateLabel({ state }: { state: DecisionItem['state'] }) {
  const t = useTexts();
  return (
    <span className="wa-decision-state" data-state={state}>
      <span aria-hidden="true">{SIGNS[state]}</span> {t(`state.${state}`)}
    </span>
  );
}
