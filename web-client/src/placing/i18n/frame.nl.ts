/** What the frame says about placing in silence: when others begin or end it, when something is refused. */
export const nl = {
  happened: {
    started: '{{who}} startte een stille ronde. Ieder werkt nu voor zichzelf.',
    shown: '{{who}} liet zien wat ieder in de stille ronde gaf.',
  },
  problems: {
    'places-are-shown': 'Deze stille ronde is voorbij. In een volgende ronde kunt u weer meedoen.',
    'placing-is-running': 'Ieder werkt nu voor zichzelf. Laat eerst zien wat ieder gaf.',
  },
} as const;
