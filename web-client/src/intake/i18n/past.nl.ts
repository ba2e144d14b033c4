/** What the past says about the intake: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Intake',
  kinds: {
    intakeEntry: 'Intake: doelen en resultaten',
    attendee: 'Intake: wie erbij moet zijn',
    intake: 'Intake',
    weight: 'Intake: wegingen',
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
