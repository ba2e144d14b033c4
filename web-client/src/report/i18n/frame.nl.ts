/** What the frame says about reports. */
export const nl = {
  rail: {
    report: 'Verslag',
  },
} as const;
