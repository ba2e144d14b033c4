/** What the past says about agreements: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Overeenkomsten',
  kinds: { agreement: 'Overeenkomsten' },
  fields: {
    agreement: {
      title: 'Naam',
      kind: 'Soort',
      status: 'Stand',
      parties: 'Partijen',
      plannedOn: 'Tekenen gepland op',
      signedOn: 'Getekend op',
      contents: 'Wat er in staat',
      binding: 'Hoe bindend',
      reservations: 'Voorbehoud',
      decision: 'Volgt uit',
    },
  },
  captions: {
    AgreementRecorded: '{{who}} zet een overeenkomst op de lijst',
    AgreementRevised: '{{who}} past een overeenkomst aan',
    AgreementStatusSet: '{{who}} zegt hoe ver een overeenkomst is',
    AgreementSigned: '{{who}} legt vast dat een overeenkomst is getekend',
    AgreementWithdrawn: '{{who}} haalt een overeenkomst van de lijst',
  },
} as const;
