/** What the frame says about agreements: when others do something, when something is refused. */
export const nl = {
  happened: {
    recorded_one: '{{who}} zette een overeenkomst op de lijst.',
    recorded_other: '{{who}} zette {{count}} overeenkomsten op de lijst.',
    changed_one: '{{who}} veranderde iets aan een overeenkomst.',
    changed_other: '{{who}} veranderde {{count}} keer iets aan een overeenkomst.',
    signed_one: '{{who}} legde vast dat een overeenkomst is getekend.',
    signed_other: '{{who}} legde van {{count}} overeenkomsten vast dat ze zijn getekend.',
  },
  problems: {
    'agreement-changed-meanwhile': 'Iemand anders heeft deze overeenkomst intussen veranderd. Wat u invulde, is niet bewaard. Slaat u nog eens op, dan vervangt het die wijziging.',
    'agreement-is-signed': 'Deze overeenkomst is getekend en blijft zoals zij is. Maak een nieuwe overeenkomst. Is er toch niet getekend? Zet haar dan eerst terug op concept.',
    'agreement-needs-parties': 'Een overeenkomst is tussen minstens twee partijen. Vul eerst de partijen in.',
    'too-many-agreements': 'Er passen niet meer overeenkomsten in dit atelier. Haal er eerst een van de lijst.',
  },
} as const;
