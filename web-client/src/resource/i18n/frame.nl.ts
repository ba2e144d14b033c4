/** What the frame says about resources: in the rail, when others do something, when something is refused. */
export const nl = {
  rail: {
    resources: 'Middelen',
  },
  happened: {
    rows_one: '{{who}} veranderde een regel bij de middelen.',
    rows_other: '{{who}} veranderde {{count}} keer iets bij de middelen.',
    asked_one: '{{who}} vroeg uren aan een partij.',
    asked_other: '{{who}} veranderde {{count}} keer de gevraagde uren.',
    roundStarted: '{{who}} startte een ronde: iedereen vult eerst de eigen regels in.',
    rowsShown: '{{who}} toont alle regels van de ronde.',
  },
  problems: {
    'resource-row-changed-meanwhile': 'Iemand anders heeft deze regel intussen veranderd. Wat u invulde, is niet bewaard. Slaat u nog eens op, dan vervangt het die wijziging.',
    'resource-round-is-running': 'Er loopt al een ronde. Toon eerst de regels van die ronde.',
    'resource-rows-are-shown': 'De regels van deze ronde zijn al getoond.',
    'resource-table-is-full': 'Er passen niet meer regels in de tabel. Haal eerst een regel weg, of voeg regels samen.',
  },
} as const;
