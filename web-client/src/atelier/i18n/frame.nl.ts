/** What the frame says about opening and closing: in the rail, when others do something, when something is refused. */
export const nl = {
  happened: {
    atelierOpened: 'Het atelier is open.',
    atelierClosed: 'Het atelier is gesloten.',
  },
  problems: {
    'atelier-is-not-open': 'De begeleider heeft het atelier nog niet geopend. Wacht even.',
    'atelier-is-closed': 'Het atelier is gesloten. U kunt alles nog lezen en terugkijken, maar niets meer veranderen.',
    'atelier-is-open': 'Het atelier is al open.',
    'not-yet-shown': 'Op dit moment was er nog iets van iemand zelf. Kies een moment voordat dat begon, of nadat het was getoond.',
  },
} as const;
