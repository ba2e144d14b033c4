/** What the frame says about activities: in the rail, when others do something, when something is refused. */
export const nl = {
  happened: {
    activityStarted: 'Een activiteit is begonnen.',
    activityPaused: 'De klok staat stil.',
    activityResumed: 'De klok loopt weer.',
    activityExtended: 'Er is tijd bij gekomen.',
    activityEnded: 'De activiteit is afgelopen.',
  },
  problems: {
    'activity-is-running': 'Er loopt al een activiteit. Beëindig die eerst.',
    'activity-is-not-running': 'Deze activiteit loopt niet.',
    'activity-is-not-paused': 'Deze activiteit is niet gepauzeerd.',
    'activity-has-ended': 'Deze activiteit is al afgelopen.',
  },
} as const;
