/** What the frame says about taking back: in the rail, when others do something, when something is refused. */
export const nl = {
  problems: {
    'nothing-to-undo': 'Er is niets om ongedaan te maken.',
    'nothing-to-redo': 'Er is niets om opnieuw te doen.',
    'changed-since': 'Iemand anders heeft dit intussen veranderd. Pas het met de hand aan.',
  },
} as const;
