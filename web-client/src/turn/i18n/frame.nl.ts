/** What the frame says about rounds of turns. */
export const nl = {
  rail: { turns: 'Ronde langs iedereen' },
  happened: {
    started: '{{who}} startte een ronde langs iedereen.',
    taken_one: '{{who}} legde vast wat iemand zei.',
    taken_other: '{{who}} legde {{count}} keer vast wat iemand zei.',
    finished: '{{who}} sloot een ronde langs iedereen af.',
  },
  problems: {
    'turn-round-is-running': 'Er is al een ronde bezig. Sluit die eerst af.',
    'turn-round-is-over': 'Deze ronde is voorbij. Start een nieuwe.',
  },
} as const;
