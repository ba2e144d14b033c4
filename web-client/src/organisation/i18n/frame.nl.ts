/** What the frame says about the organisation: in the rail, when others do something, when something is refused. */
export const nl = {
  rail: {
    organisation: 'Samenwerking',
  },
  happened: {
    established_one: '{{who}} richtte een overleg op.',
    established_other: '{{who}} richtte {{count}} overleggen op.',
    bodies_one: '{{who}} veranderde iets aan de overleggen.',
    bodies_other: '{{who}} veranderde {{count}} keer iets aan de overleggen.',
    products_one: '{{who}} veranderde iets aan de lijst van producten.',
    products_other: '{{who}} veranderde {{count}} keer iets aan de lijst van producten.',
    parts_one: '{{who}} veranderde wie wat doet.',
    parts_other: '{{who}} veranderde {{count}} keer wie wat doet.',
  },
  problems: {
    'already-accountable': 'Een andere partij is al eindverantwoordelijk (A) voor dit product. Geef die partij eerst een andere rol.',
    'body-changed-meanwhile': 'Iemand anders heeft dit overleg intussen veranderd. Wat u invulde, is niet bewaard. Slaat u nog eens op, dan vervangt het die wijziging.',
    'too-many-bodies': 'Er passen niet meer overleggen in dit atelier. Hef er eerst een op.',
    'too-many-products': 'Er passen niet meer producten in dit atelier. Haal er eerst een weg.',
  },
} as const;
