/** What the past says about writing rounds and votes: {{who}} is a name, or "iemand". */
export const nl = {
  topic: 'Schrijfrondes en stippen',
  kinds: { round: 'Schrijfrondes' },
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
