/** What the past says about decision matrices: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Beslismatrix',
  kinds: { matrix: 'Beslismatrices', matrixOption: 'Opties in een matrix', matrixCriterion: 'Criteria in een matrix' },
  fields: {
    matrix: {
      title: 'Naam',
      question: 'Vraag',
      highest: 'Hoogste score',
      rounds: 'Rondes',
    },
    matrixOption: {
      text: 'Optie',
      neighbourhood: 'Wijk',
    },
    matrixCriterion: {
      name: 'Criterium',
      explanation: 'Toelichting',
      weight: 'Gewicht',
    },
    scoringRound: {
      state: 'Stand',
      people: 'Mensen die scores gaven',
      ready: 'Mensen die klaar zijn',
      results: 'Gewogen score per optie',
    },
    scoreSheet: {
      scores: 'Uw scores',
      ready: 'Klaar',
    },
  },
  values: {
    scoringRoundState: {
      SCORING: 'Er wordt gescoord',
      SHOWN: 'Getoond',
    },
  },
  captions: {
    MatrixOpened: '{{who}} opent een beslismatrix',
    MatrixDescribed: '{{who}} geeft een beslismatrix een andere naam of vraag',
    MatrixWithdrawn: '{{who}} haalt een beslismatrix weg',
    MatrixOptionAdded: '{{who}} voegt een optie toe aan een beslismatrix',
    MatrixOptionRenamed: '{{who}} geeft een optie een andere naam',
    MatrixOptionRemoved: '{{who}} haalt een optie weg',
    MatrixCriterionAdded: '{{who}} voegt een criterium toe aan een beslismatrix',
    MatrixCriterionDescribed: '{{who}} beschrijft een criterium anders',
    MatrixCriterionRemoved: '{{who}} haalt een criterium weg',
    MatrixCriterionWeighed: '{{who}} legt vast hoe zwaar een criterium weegt',
    ScoringStarted: '{{who}} start een ronde: iedereen scoort voor zichzelf',
    ScoreGiven: '{{who}} geeft een score',
    ScoreWithdrawn: '{{who}} neemt een score terug',
    ReadyReported: '{{who}} zegt wel of niet klaar te zijn met scoren',
    ScoresShown: '{{who}} toont hoe de scores verdeeld zijn',
  },
} as const;
