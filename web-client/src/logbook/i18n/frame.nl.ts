/** What the frame says about the logbook: in the rail. */
export const nl = {
  rail: {
    logbook: 'Logboek',
  },
} as const;
