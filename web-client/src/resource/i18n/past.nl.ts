/** What the past says about resources: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Middelen',
  kinds: { resourceRow: 'Middelen' },
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
