/** What the past says about stakeholders: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Stakeholders',
  kinds: { stakeholder: 'Stakeholders' },
  fields: {
    stakeholder: {
      name: 'Naam',
      kind: 'Soort',
      role: 'Rol',
      mustDecide: 'Moet beslissen over',
      concern: 'Zorg',
      influence: 'Invloed',
      interest: 'Belang',
      presence: 'In het atelier',
      representedBy: 'Wie namens hen spreekt',
      attitude: 'Houding',
    },
  },
  captions: {
    StakeholderRegistered: '{{who}} voegt een belanghebbende toe',
    StakeholderDescribed: '{{who}} beschrijft een belanghebbende',
    StakeholderPlaced: '{{who}} zet een belanghebbende op de kaart',
    StakeholderMoved: '{{who}} verplaatst een belanghebbende op de kaart',
    PresenceRecorded: '{{who}} legt vast of een belanghebbende in het atelier is',
    AttitudeRecorded: '{{who}} legt de houding van een belanghebbende vast',
    StakeholderWithdrawn: '{{who}} haalt een belanghebbende van de lijst',
  },
} as const;
