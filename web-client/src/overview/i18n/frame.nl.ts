/** What the frame says about the overview: in the rail, when others do something, when something is refused. */
export const nl = {
  rail: {
    overview: 'Overzicht',
  },
} as const;
