/** What the past says about the intake: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Intake',
  kinds: {
    intakeEntry: 'Intake: doelen en resultaten',
    attendee: 'Intake: wie erbij moet zijn',
    intake: 'Intake',
    weight: 'Intake: wegingen',
  },
  fields: {
    intake: {
      heldOn: 'Datum van het intakegesprek',
      heldBy: 'Wie het gesprek hield',
      heldWith: 'Wie er nog meer bij waren',
      occasion: 'Aanleiding',
      startingPoint: 'Wat er al is',
    },
    intakeEntry: {
      text: 'Tekst',
      kind: 'Soort',
    },
    attendee: {
      name: 'Naam van de partij',
      kind: 'Soort',
      stakeholder: 'Staat bij de stakeholders als',
      required: 'Moet erbij zijn',
      representedBy: 'Wie namens deze partij spreekt',
    },
    weight: {
      quarters: 'Weging',
      reason: 'Waarom weggelaten',
    },
    quotation: {
      tariff: 'Tarieven',
      intakeFeeCents: 'Intake',
      subtotalCents: 'Samen',
      totalCents: 'Totaal zonder btw',
      lines: 'Onderdelen',
    },
  },
  captions: {
    IntakeRecorded: '{{who}} legt vast wanneer en met wie de intake was',
    OccasionDescribed: '{{who}} beschrijft de aanleiding',
    StartingPointDescribed: '{{who}} beschrijft wat er al is',
    IntakeEntryAdded: '{{who}} voegt iets toe aan de intake',
    IntakeEntryReworded: '{{who}} verandert de tekst van iets in de intake',
    IntakeEntryMoved: '{{who}} verplaatst iets in de intake',
    IntakeEntryWithdrawn: '{{who}} haalt iets uit de intake',
    AttendeeRequired: '{{who}} zet op de lijst wie erbij moet zijn',
    AttendeeDescribed: '{{who}} past aan wie erbij moet zijn',
    AttendeeDismissed: '{{who}} haalt iemand van de lijst van wie erbij moet zijn',
    ComponentWeighed: '{{who}} weegt een onderdeel',
    ComponentDropped: '{{who}} laat een onderdeel weg',
    ComponentTakenUp: '{{who}} neemt een onderdeel weer op',
    TariffFixed: '{{who}} maakt de offerte',
  },
} as const;
