/** What the frame says about the programme: in the rail, when others do something, when something is refused. */
export const nl = {
  rail: {
    programme: 'Programma',
  },
  happened: {
    halfDays_one: '{{who}} veranderde een dagdeel van het programma.',
    halfDays_other: '{{who}} veranderde {{count}} keer een dagdeel van het programma.',
    agenda_one: '{{who}} veranderde de agenda.',
    agenda_other: '{{who}} veranderde {{count}} keer iets op de agenda.',
    opened: '{{who}} opende een dagdeel.',
    closed: '{{who}} sloot een dagdeel.',
    started: '{{who}} startte een agendapunt.',
    finished: '{{who}} rondde een agendapunt af.',
  },
  problems: {
    'half-day-has-items': 'Er staat nog iets op de agenda van dit dagdeel. Verplaats dat eerst, of haal het weg.',
    'half-day-is-full': 'Op een dagdeel passen niet meer agendapunten. Haal eerst een punt weg.',
    'programme-is-full': 'Er passen niet meer dagdelen in het programma.',
    'programme-has-items': 'Er staat al iets op de agenda. Vraag een voorstel dat dit vervangt.',
    'half-day-is-open': 'Er is nog een ander dagdeel open. Sluit dat eerst.',
    'half-day-is-not-open': 'Dit dagdeel is niet open. Open het eerst.',
    'half-day-is-closed': 'Dit dagdeel is gesloten. Kies een ander dagdeel, of open het opnieuw.',
    'half-day-has-begun': 'Dit dagdeel is al begonnen. Het blijft in het programma staan.',
    'agenda-item-is-running': 'Er loopt nog een agendapunt. Rond dat eerst af.',
    'agenda-item-is-not-running': 'Dit agendapunt loopt niet. Start het eerst.',
    'agenda-item-has-begun': 'Dit agendapunt is al begonnen. Het blijft zo staan. Voeg een nieuw punt toe.',
    'no-next-phase': 'Dit was de laatste fase. Rond het agendapunt af.',
    'programme-has-begun': 'Er is al een dagdeel begonnen. Daarom kan een voorstel het programma niet meer vervangen. Pas de punten een voor een aan.',
  },
} as const;
