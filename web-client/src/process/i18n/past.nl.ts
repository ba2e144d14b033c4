/** What the past says about the process plan: {{who}} is a name, or "iemand". */
export const nl = {
  view: 'Procesplan',
  kinds: { processStep: 'Processtappen', hurdle: 'Hobbels', stepPlanItem: 'Stappenplan' },
  captions: {
    StepPlanned: '{{who}} voegt een stap toe aan het procesplan',
    StepDescribed: '{{who}} beschrijft een stap',
    StepRescheduled: '{{who}} verschuift een stap',
    StepMadeDependent: '{{who}} laat een stap wachten op een andere stap',
    DependencyRemoved: '{{who}} laat een stap niet meer wachten op een andere stap',
    GoNoGoCriteriaSet: '{{who}} zet de criteria voor een go/no-go-moment',
    StepWithdrawn: '{{who}} haalt een stap uit het procesplan',
    HurdleRaised: '{{who}} noemt een hobbel',
    HurdleDescribed: '{{who}} beschrijft een hobbel',
    HurdleScored: '{{who}} geeft aan hoe groot een hobbel is',
    MeasureAgreed: '{{who}} legt vast wat wij aan een hobbel doen',
    HurdleSettled: '{{who}} zet een hobbel op opgelost',
    HurdleReopened: '{{who}} opent een hobbel weer',
    HurdleWithdrawn: '{{who}} haalt een hobbel weg',
    StepPlanFollowed: '{{who}} kiest het stappenplan',
    StepPlanItemEvidenced: '{{who}} laat zien waarmee een punt van het stappenplan is gedekt',
    EvidenceWithdrawn: '{{who}} haalt bewijs bij het stappenplan weg',
  },
} as const;
