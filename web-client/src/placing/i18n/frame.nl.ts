/** What the frame says about placing in silence: when others begin or end it, when something is refused. */
export const nl = {
  happened: {
    started: '{{who}} startte een stille ronde. Ieder plaatst nu voor zichzelf.',
    shown: '{{who}} liet alle plaatsen van de stille ronde zien.',
  },
  problems: {
    'places-are-shown': 'Deze stille ronde is voorbij. Plaats in de volgende ronde.',
    'placing-is-running': 'Ieder plaatst nu voor zichzelf. Laat eerst alle plaatsen zien.',
  },
} as const;
