/** What the frame says about RASCI per table: when others begin or end it, when something is refused. */
export const nl = {
  happened: {
    started: '{{who}} startte RASCI per tafel. Elke tafel vult nu een eigen voorstel in.',
    shown: '{{who}} liet zien wat elke tafel voorstelde.',
  },
  problems: {
    'already-accountable-at-table': 'In het voorstel van uw tafel is een andere partij al eindverantwoordelijk (A). Geef die partij eerst een andere rol.',
    'rasci-proposals-are-shown': 'De voorstellen van deze ronde zijn al te zien. Spreek de rollen nu af in de tabel.',
    'rasci-round-is-running': 'Elke tafel vult nu een eigen voorstel in. Laat eerst de voorstellen zien.',
    'seated-nowhere': 'U zit niet aan een tafel. Vraag de begeleider om een plek; daarna vult u met die tafel in.',
  },
} as const;
