/** What the past says about actions: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Acties',
  kinds: { action: 'Acties' },
  fields: {
    action: {
      title: 'Wat er moet gebeuren',
      participant: 'Wie',
      stakeholder: 'Partij',
      dueAt: 'Uiterlijk',
      state: 'Stand',
      doneAt: 'Gedaan op',
      component: 'Onderdeel',
      decision: 'Hoort bij afspraak',
      withdrawnBecause: 'Vervallen omdat',
      notes: 'Komt uit notities',
    },
  },
  captions: {
    ActionPlanned: '{{who}} spreekt een actie af',
    ActionAmended: '{{who}} past een actie aan',
    ActionCompleted: '{{who}} legt vast dat een actie gedaan is',
    ActionWithdrawn: '{{who}} laat een actie vervallen',
    ActionReopened: '{{who}} opent een actie opnieuw',
  },
} as const;
