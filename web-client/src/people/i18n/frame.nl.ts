/** What the frame says about who comes and goes: in the rail, when others do something, when something is refused. */
export const nl = {
  happened: {
    joined: '{{who}} is binnengekomen.',
    roleGiven: '{{who}} gaf iemand een andere rol.',
    entitled: '{{who}} legde vast of iemand meebeslist.',
    left: '{{who}} is vertrokken.',
  },
  problems: {
    'not-allowed': 'Met uw rol kunt u dit niet doen. Vraag de begeleider om een andere rol.',
    'not-joined': 'U doet niet (meer) mee aan dit atelier. Meld u opnieuw aan met een code.',
    'last-facilitator': 'Dit is de laatste begeleider. Maak eerst iemand anders begeleider.',
  },
} as const;
