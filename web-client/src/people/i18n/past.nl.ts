/** What the past says about who comes and goes: {{who}} is a name, or "iemand". */
export const nl = {
  topic: 'Mensen',
  kinds: { participant: 'Mensen' },
  fields: {
    participant: {
      role: 'Rol',
      leftAt: 'Vertrokken op',
      entitledToDecide: 'Beslist mee',
    },
  },
  captions: {
    ParticipantJoined: '{{who}} komt binnen',
    RoleGiven: '{{who}} geeft iemand een andere rol',
    EntitlementSet: '{{who}} legt vast of iemand meebeslist',
    ParticipantLeft: '{{who}} vertrekt',
  },
  captionsAbout: {
    RoleGiven: '{{who}} geeft {{subject}} een andere rol',
    EntitlementSet: '{{who}} legt vast of {{subject}} meebeslist',
    ParticipantLeft: '{{who}} laat {{subject}} vertrekken',
  },
} as const;
