import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

/** What the past says about the directing role: {{who}} is a name, or "somebody". */
export const en: SameKeys<typeof nl> = {
  view: 'Directing role',
  kinds: { directingRole: 'Directing role' },
  fields: {
    directingRole: {
      role: 'Role',
      explanation: 'Explanation',
      decision: 'Follows from',
    },
    roleScale: {
      scale: 'List of roles',
      version: 'Version',
      roles: 'Roles',
    },
  },
  captions: {
    RoleScaleAdopted: '{{who}} chooses the list of directing roles',
    DirectingRoleChosen: '{{who}} chooses the directing role in a phase',
    DirectingRoleCleared: '{{who}} opens the directing role in a phase again',
  },
};
