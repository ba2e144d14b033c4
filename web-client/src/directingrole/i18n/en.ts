import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './nl';

/** The texts of the directing role. */
export const en: SameKeys<typeof nl> = {
  intro: 'Which role does the municipality take in each phase? When parties know, they know what to expect of the municipality.',
  empty: 'Choose the list of roles first. Then you choose the role in each phase.',
  other: 'As long as no role has been chosen, you can take another list.',
  emptyReadOnly: 'No list of roles has been chosen yet.',
  whichScale: 'List of roles',
  adopt: 'Use this list',
  caption: 'Directing role in each phase',
  phase: 'Phase',
  role: 'Role',
  explanation: 'Explanation',
  decision: 'Comes from',
  open: 'not chosen yet',
  none: 'none',
  roleGone: 'a role that is not on the list',
  choose: 'Choose a role',
  clear: 'Open again',
  chooseIn: 'Directing role in phase: {{phase}}',
  roleMissing: 'Choose a role.',
  pick: 'Choose a role',
  why: 'Why this role, or what does it mean here?',
  noDecision: 'No agreement',
  fromDecision: 'Comes from agreement',
  roles: 'The roles, from {{first}} to {{last}}',
  from: 'Source: {{scale}}, version {{version}}',
};
