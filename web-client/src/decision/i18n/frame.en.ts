import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  rail: {
    decisions: 'Agreements',
  },
  happened: {
    proposed_one: '{{who}} made a proposal.',
    proposed_other: '{{who}} made {{count}} proposals.',
    amended: '{{who}} amended a proposal.',
    consentRound: 'A round on a proposal has started. Take your position.',
    positions_one: '{{who}} took a position.',
    positions_other: '{{who}} took {{count}} positions.',
    objections: 'An objection was raised or met.',
    agreed: 'An agreement of the atelier was recorded.',
    rejected: 'No agreement was reached on a proposal.',
    superseded: 'An agreement was replaced by a later one.',
  },
  problems: {
    'decision-is-settled': 'The outcome of this proposal is recorded already. Make a new proposal.',
    'decision-is-not-agreed': 'This needs an agreement that has been recorded.',
    'round-is-open': 'A round on this text with the same people is running already. Choose other people or amend the proposal.',
    'round-is-not-open': 'This round is not (or no longer) open.',
    'not-entitled': 'You do not decide in this round.',
    'position-not-of-method': 'This position does not fit the way of deciding. Choose another one.',
    'reason-missing': 'Give a reason. Without it this position does not count.',
    'objections-are-open': 'There are objections left. Change the proposal until they are met.',
    'objection-is-met': 'This objection was met already.',
    'positions-are-awaited': 'Not everybody has taken a position yet. Wait for the others.',
    'majority-is-not-reached': 'There is no majority: {{inFavour}} for, {{against}} against.',
  },
};
