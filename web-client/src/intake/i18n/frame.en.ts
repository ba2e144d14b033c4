import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './frame.nl';

export const en: SameKeys<typeof nl> = {
  rail: {
    intake: 'Intake',
  },
  happened: {
    intake_one: '{{who}} changed something in the intake.',
    intake_other: '{{who}} made {{count}} changes to the intake.',
    weights_one: '{{who}} changed the weight of a component.',
    weights_other: '{{who}} made {{count}} changes to the weights of components.',
    quotation: '{{who}} made the quotation.',
  },
  problems: {
    'attendee-is-represented': 'Who does not come cannot speak for another. Choose somebody who comes.',
    'attendee-speaks-for-others': 'This party speaks for another one. Let somebody else speak for that party first.',
    'component-is-dropped': 'This component was left out. Take it up again first.',
    'component-is-not-dropped': 'This component takes part already.',
    'intake-is-full': 'At most {{most}} people fit on this list. Take one off first.',
    'last-component': 'At least one component stays. Take up another one first.',
    'tariff-is-not-in-force': 'The rates have just changed. Look at the rates of now and make the quotation with them.',
  },
  problemsInShort: {
    'intake-is-full': 'No more people fit on this list. Take one off first.',
  },
};
