/** What the past says about table groups: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Tafels',
  kinds: { tableGroup: 'Tafelgroepen' },
  fields: {
    tableGroup: {
      name: 'Naam',
    },
    seat: {
      tableGroup: 'Tafel',
    },
  },
  captions: {
    TableGroupFormed: '{{who}} maakt een tafel',
    TableGroupRenamed: '{{who}} geeft een tafel een andere naam',
    TableGroupDissolved: '{{who}} heft een tafel op',
    ParticipantSeated: '{{who}} geeft iemand een andere plaats',
  },
} as const;
