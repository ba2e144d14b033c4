/** What the past says about writing rounds and votes: {{who}} is a name, or "iemand". */
export const nl = {
  topic: 'Schrijfrondes en stippen',
  kinds: { round: 'Schrijfrondes' },
  fields: {
    round: {
      question: 'Vraag',
      state: 'Stand',
      circle: 'Wie het ziet',
      anonymous: 'Zonder namen',
    },
    vote: {
      state: 'Stand',
      budget: 'Stippen per persoon',
      perNote: 'Hoogstens op één notitie',
      dotsCast: 'Gegeven stippen',
      tally: 'Uitslag',
    },
    ballot: {
      dots: 'Uw stippen',
    },
  },
  values: {
    roundState: {
      WRITING: 'Er wordt geschreven',
      REVEALED: 'Onthuld',
    },
    circle: {
      PAIR: 'Tweetal',
      QUAD: 'Viertal',
      TABLE: 'Tafel',
      FACILITATOR: 'Begeleider',
    },
    voteState: {
      OPEN: 'Open',
      CLOSED: 'Gesloten',
    },
  },
  captions: {
    WritingRoundStarted: '{{who}} start een stille schrijfronde',
    CircleWidened: '{{who}} laat mensen samen schrijven',
    CircleJoined: '{{who}} schrijft verder mee met een groepje',
    RoundRevealed: '{{who}} onthult de schrijfronde',
    DotVoteOpened: '{{who}} opent een stemming met stippen',
    DotCast: '{{who}} geeft een stip',
    DotTakenBack: '{{who}} neemt een stip terug',
    DotVoteClosed: '{{who}} sluit de stemming; de uitslag is te zien',
  },
} as const;
