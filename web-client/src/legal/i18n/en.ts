import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

/** The texts of the legal checklist. */
export const en: SameKeys<typeof nl> = {
  warning: 'This is an aid, no legal advice. Have a jurist confirm what is said here.',
  valid: '{{checklist}}, version {{version}}. Last verified on {{day}}.',
  done: 'Looked at: {{looked}} of {{count}}. To be confirmed by a jurist: {{open}}.',
  empty: 'There is no legal checklist yet. The facilitator can choose one.',
  begin: 'Begin with the legal checklist. It says what the law asks, and where that is to be read.',
  adopt: 'Use the checklist',
  newer: 'There is another version of the checklist: {{version}}. What you filled in at questions that stay, stays.',
  adoptNewer: 'Use version {{version}}',
  caption: 'Legal checklist',
  question: 'Question',
  state: 'State',
  note: 'Note',
  source: 'Source',
  sourceOf: 'Read the source',
  unknown: 'nothing yet',
  older: 'Looked at in version {{version}}',
  look: 'Fill in',
  lookAt: 'Legal question',
  answer: 'What holds here?',
  modality: 'How firm is that?',
  modalityUnknown: 'Not said yet',
  noteHint: 'What do you know already, or what has a jurist to verify?',
  stateOf: {
    NOT_LOOKED_AT: 'Not looked at yet',
    APPLIES: 'Applies here',
    DOES_NOT_APPLY: 'Does not apply here',
    TO_BE_CONFIRMED_BY_JURIST: 'To be confirmed by a jurist',
  },
  modalityOf: {
    LAID_DOWN: 'Laid down',
    INTENDED: 'Intended',
    EXPLORED: 'Being explored',
    EXPLICITLY_NOT: 'Explicitly not',
    NOT_MENTIONED: 'Not mentioned (which is not the same as no)',
  },
};
