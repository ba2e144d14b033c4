/** What the frame says about the route map. */
export const nl = {
  rail: { routemap: 'Routemap' },
  happened: {
    endState: '{{who}} beschreef het eindbeeld van de routemap.',
    phases: '{{who}} veranderde de fasen van de routemap.',
  },
} as const;
