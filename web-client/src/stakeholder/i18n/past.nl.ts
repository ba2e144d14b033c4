/** What the past says about stakeholders: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Stakeholders',
  kinds: { stakeholder: 'Stakeholders' },
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
