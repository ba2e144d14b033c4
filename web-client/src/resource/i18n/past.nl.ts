/** What the past says about resources: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Middelen',
  kinds: { resourceRow: 'Middelen' },
  fields: {
    resourceRow: {
      role: 'Rol of taak',
      stakeholder: 'Partij',
      quarters: 'Uren',
      rateCents: 'Tarief per uur',
      outOfPocketCents: 'Andere kosten',
      totalCents: 'Totaal',
      funding: 'Waar het geld vandaan komt',
      coverage: 'Dekking',
    },
    capacityAsk: {
      quarters: 'Gevraagde uren',
    },
    resourceRound: {
      state: 'Stand',
      people: 'Mensen die een regel invulden',
    },
    resourceTotals: {
      all: 'Totaal van alle partijen',
    },
  },
  values: {
    resourceRoundState: {
      FILLING: 'Ieder vult eigen regels in',
      SHOWN: 'Alle regels te zien',
    },
  },
  captions: {
    ResourceRowEntered: '{{who}} voegt een regel toe aan de middelen',
    ResourceRowAmended: '{{who}} past een regel bij de middelen aan',
    ResourceRowWithdrawn: '{{who}} haalt een regel weg bij de middelen',
    FundingSet: '{{who}} vult in waar het geld vandaan komt',
    CoverageSet: '{{who}} vult in of er geld voor is',
    CapacityAsked: '{{who}} vraagt uren aan een partij',
    ResourceRoundStarted: '{{who}} start een ronde: eerst de eigen regels',
    ResourceRowsShown: '{{who}} toont de regels van iedereen',
  },
} as const;
