/** What the frame says about looking back: in the rail, when others do something, when something is refused. */
export const nl = {
  rail: {
    replay: 'Terugkijken',
  },
} as const;
