import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  topic: 'People',
  kinds: { participant: 'People' },
  fields: {
    participant: {
      role: 'Role',
      leftAt: 'Left at',
      entitledToDecide: 'Decides along',
    },
  },
  captions: {
    ParticipantJoined: '{{who}} comes in',
    RoleGiven: '{{who}} gives somebody another role',
    EntitlementSet: '{{who}} notes whether somebody decides along',
    ParticipantLeft: '{{who}} leaves',
  },
  captionsAbout: {
    RoleGiven: '{{who}} gives {{subject}} another role',
    EntitlementSet: '{{who}} notes whether {{subject}} decides along',
    ParticipantLeft: '{{who}} shows {{subject}} out',
  },
};
