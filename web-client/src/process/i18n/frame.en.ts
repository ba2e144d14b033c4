import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  rail: {
    process: 'Process plan',
  },
  happened: {
    planned_one: '{{who}} added a step to the process plan.',
    planned_other: '{{who}} added {{count}} steps to the process plan.',
    steps_one: '{{who}} changed a step of the process plan.',
    steps_other: '{{who}} changed the process plan {{count}} times.',
    rescheduled_one: '{{who}} moved a step of the process plan.',
    rescheduled_other: '{{who}} moved a step of the process plan {{count}} times.',
    withdrawn_one: '{{who}} took a step out of the process plan.',
    withdrawn_other: '{{who}} took {{count}} steps out of the process plan.',
    raised_one: '{{who}} named a hurdle.',
    raised_other: '{{who}} named {{count}} hurdles.',
    hurdles_one: '{{who}} changed a hurdle.',
    hurdles_other: '{{who}} changed the hurdles {{count}} times.',
    followed: '{{who}} chose the step plan that we follow.',
    evidence_one: '{{who}} changed how far the step plan is covered.',
    evidence_other: '{{who}} changed how far the step plan is covered {{count}} times.',
  },
  problems: {
    'dependency-circle': 'These steps would wait for each other for ever: {{circle}}. Let one of them wait no longer first.',
    'hurdle-is-settled': 'This hurdle is settled. Reopen it first.',
    'plan-has-changed': 'Somebody else has changed the process plan meanwhile. Look again at which steps move along.',
    'step-depends-on-itself': 'A step cannot wait for itself. Choose another step.',
    'step-plan-is-followed': 'This atelier follows a step plan already.',
    'step-plan-item-stays-open': 'Item {{itemId}} comes after the atelier. It stays open here.',
  },
  problemsInShort: {
    'dependency-circle': 'These steps would wait for each other for ever. Let one of them wait no longer first.',
    'step-plan-item-stays-open': 'This item comes after the atelier. It stays open here.',
  },
};
