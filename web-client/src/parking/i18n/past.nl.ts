/** What the past says about the parking lot: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Parkeerplaats',
  kinds: { parkedTopic: 'Parkeerplaats' },
  fields: {
    parkedTopic: {
      text: 'Tekst',
      state: 'Stand',
      agendaItem: 'Opgepakt in agendapunt',
      decision: 'Opgepakt in afspraak',
      action: 'Opgepakt in actie',
      elsewhere: 'Elders opgepakt',
      droppedBecause: 'Vervallen omdat',
    },
  },
  captions: {
    TopicParked: '{{who}} zet een onderwerp op de parkeerplaats',
    TopicTakenUp: '{{who}} pakt een geparkeerd onderwerp op',
    TopicDropped: '{{who}} laat een geparkeerd onderwerp vervallen',
    TopicReopened: '{{who}} zet een onderwerp terug op de parkeerplaats',
  },
} as const;
