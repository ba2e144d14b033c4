/** What the past says about the programme: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Programma',
  kinds: { agendaItem: 'Programma', halfDay: 'Dagdelen', workForm: 'Eigen werkvormen' },
  captions: {
    HalfDayPlanned: '{{who}} plant een dagdeel',
    HalfDayReplanned: '{{who}} plant een dagdeel anders',
    HalfDayWithdrawn: '{{who}} haalt een dagdeel uit het programma',
    AgendaItemPlanned: '{{who}} zet iets op de agenda',
    AgendaItemReplanned: '{{who}} past een agendapunt aan',
    AgendaItemMoved: '{{who}} verplaatst een agendapunt',
    AgendaItemWithdrawn: '{{who}} haalt een agendapunt weg',
    HalfDayOpened: '{{who}} opent een dagdeel',
    HalfDayClosed: '{{who}} sluit een dagdeel',
    AttendanceRecorded: '{{who}} legt vast wie er is',
    AgendaItemStarted: '{{who}} start een agendapunt',
    AgendaPhaseStarted: '{{who}} start een fase',
    AgendaItemFinished: '{{who}} rondt een agendapunt af',
    WorkFormComposed: '{{who}} stelt een werkvorm samen',
    WorkFormAmended: '{{who}} past een eigen werkvorm aan',
    WorkFormWithdrawn: '{{who}} haalt een eigen werkvorm weg',
  },
} as const;
