import { isSettled } from './register';
import type { WholeDecision } from './useDecision';

/** The parts of a dossier, from top to bottom. */
export const PARTS = [
  'question', 'background', 'options', 'grounds', 'rule', 'round', 'objections', 'consequences', 'outcome', 'formal', 'readers',
] as const;
export type PartName = (typeof PARTS)[number];

/** Which parts there are for this decision; what cannot come up is left out. */
export function partsOf({ decision, objections }: WholeDecision): PartName[] {
  return PARTS.filter((part) => {
    if (part === 'objections') return objections.length > 0;
    if (part === 'outcome') return isSettled(decision);
    return true;
  });
}

/** Whether a part has been filled in. */
export function isFilled(part: PartName, { decision, options, rounds, objections }: WholeDecision): boolean {
  switch (part) {
    case 'question': return true;
    case 'background': return decision.context !== undefined || some(decision.drivers);
    case 'options': return options.length > 0;
    case 'grounds': return decision.grounds.length > 0;
    case 'rule': return decision.method !== 'ADVICE' || decision.decider !== undefined;
    case 'round': return rounds.some((round) => round.proposal === decision.proposal);
    case 'objections': return objections.every(({ state }) => state !== 'OPEN');
    case 'consequences': return some(decision.positive) || some(decision.negative) || some(decision.assumptions);
    case 'outcome': return isSettled(decision);
    case 'formal': return decision.formalBody !== undefined || decision.formalOutcome !== undefined;
    case 'readers': return decision.confidentiality !== undefined;
  }
}

function some(lines: readonly string[] | undefined): boolean {
  return lines !== undefined && lines.length > 0;
}
