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
    record_one: '{{who}} added to the record of a proposal.',
    record_other: '{{who}} added to the record of a proposal {{count}} times.',
    formal: 'It was recorded what the body with the power made of an agreement.',
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
    'majority-is-not-reached': 'There is no majority: {{inFavour}} for, {{against}} against. Needed: {{needed}} for.',
    'rule-is-fixed': 'A round is running already. Change the rule before the round, or change the text first.',
    'rule-not-of-method': 'This rule does not fit the way of deciding.',
    'not-the-decider': 'You were not appointed to decide this.',
    'decider-decides': 'Somebody was appointed to decide. Leave it to them.',
    'option-is-advised': 'People have advised this option already. Make a new option.',
    'quorum-is-not-reached': 'Too few people took a position: {{taken}}. Needed: {{needed}}.',
    'consensus-is-not-reached': 'Not everybody agrees. Change the text, or record that there is no agreement.',
    'dossier-is-full': 'At most {{most}} fit. Take something away first.',
  },
};
