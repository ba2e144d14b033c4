import type { SameKeys } from '../../i18n/featureTexts';
import type { nl } from './past.nl';

export const en: SameKeys<typeof nl> = {
  view: 'Stakeholders',
  kinds: { stakeholder: 'Stakeholders' },
  fields: {
    stakeholder: {
      name: 'Name',
      kind: 'Kind',
      role: 'Role',
      mustDecide: 'Must decide on',
      concern: 'Concern',
      influence: 'Influence',
      interest: 'Interest',
      presence: 'In the atelier',
      representedBy: 'Who speaks for them',
      attitude: 'Attitude',
    },
  },
  captions: {
    StakeholderRegistered: '{{who}} adds a stakeholder',
    StakeholderDescribed: '{{who}} describes a stakeholder',
    StakeholderPlaced: '{{who}} puts a stakeholder on the map',
    StakeholderMoved: '{{who}} moves a stakeholder on the map',
    PresenceRecorded: '{{who}} records whether a stakeholder is in the atelier',
    AttitudeRecorded: '{{who}} records how a stakeholder stands',
    StakeholderWithdrawn: '{{who}} takes a stakeholder off the list',
  },
};
