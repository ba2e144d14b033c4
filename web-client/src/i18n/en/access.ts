import type { SameKeys } from '../featureTexts';
import type { access as nl } from '../nl/access';

/** Entering with a code. */
export const access: SameKeys<typeof nl> = {
  welcome: 'Wijkatelier',
  intro: 'Working out together how your neighbourhood will leave natural gas.',
  code: 'Code of the atelier',
  codeHint: 'The code has 8 characters. You get it from the facilitator.',
  codeMissing: 'Enter the code.',
  next: 'Continue',
  yours: 'Your ateliers in this browser',
  forget: 'Take {{name}} off this list',
  joining: 'Join {{atelier}}',
  joiningAs: 'Municipality of {{municipality}}. You join as {{role}}.',
  looking: 'That you look is recorded: once a day, and what you fetch. The facilitator can see that.',
  name: 'Your name',
  nameHint: 'This is how others see you.',
  organisation: 'Your organisation',
  organisationHint: 'For instance the municipality, the grid operator, or “resident”.',
  missing: 'Fill this in.',
  tooLong: 'This is too long. Use at most {{count}} characters.',
  join: 'Join',
  joiningNow: 'Joining…',
  otherCode: 'Enter another code',
};
