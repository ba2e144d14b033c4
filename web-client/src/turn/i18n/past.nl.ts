/** What the past says about rounds of turns: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Ronde langs iedereen',
  kinds: { turnRound: 'Rondes langs iedereen', turn: 'Wat er in een ronde is gezegd' },
  fields: {
    turnRound: {
      question: 'Vraag',
      state: 'Stand',
      order: 'Volgorde van spreken',
    },
    turn: {
      said: 'Wat er is bewaard',
    },
  },
  values: {
    turnRoundState: {
      RUNNING: 'Loopt',
      OVER: 'Afgesloten',
    },
  },
  captions: {
    TurnRoundStarted: '{{who}} start een ronde langs iedereen',
    TurnTaken: '{{who}} legt vast wat iemand in de ronde zegt',
    TurnRoundFinished: '{{who}} sluit de ronde langs iedereen af',
  },
} as const;
