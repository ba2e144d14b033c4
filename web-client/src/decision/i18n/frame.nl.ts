/** What the frame says about proposals and agreements: in the rail, when others do something, when something is refused. */
export const nl = {
  rail: {
    decisions: 'Afspraken',
  },
  happened: {
    proposed_one: '{{who}} deed een voorstel.',
    proposed_other: '{{who}} deed {{count}} voorstellen.',
    amended: '{{who}} paste een voorstel aan.',
    consentRound: 'Een ronde over een voorstel is begonnen. Geef uw standpunt.',
    positions_one: '{{who}} gaf een standpunt.',
    positions_other: '{{who}} gaf {{count}} standpunten.',
    objections: 'Er is een bezwaar gemaakt of opgelost.',
    agreed: 'Er is een afspraak in het atelier vastgelegd.',
    rejected: 'Over een voorstel is geen afspraak gemaakt.',
    superseded: 'Een afspraak is vervangen door een latere.',
  },
  problems: {
    'decision-is-settled': 'De uitkomst van dit voorstel ligt al vast. Doe een nieuw voorstel.',
    'decision-is-not-agreed': 'Dit kan alleen met een afspraak die al vastligt.',
    'round-is-open': 'Er loopt al een ronde over deze tekst met dezelfde mensen. Kies andere mensen of pas het voorstel aan.',
    'round-is-not-open': 'Deze ronde is niet (meer) open.',
    'not-entitled': 'U neemt in deze ronde geen standpunt in.',
    'position-not-of-method': 'Dit standpunt past niet bij de manier van afspreken. Kies een ander standpunt.',
    'reason-missing': 'Geef een reden. Zonder reden telt dit standpunt niet.',
    'objections-are-open': 'Er zijn nog bezwaren. Pas het voorstel aan tot de bezwaren zijn opgelost.',
    'objection-is-met': 'Dit bezwaar is al opgelost.',
    'positions-are-awaited': 'Nog niet iedereen heeft een standpunt gegeven. Wacht op de anderen.',
    'majority-is-not-reached': 'Er is geen meerderheid: {{inFavour}} voor, {{against}} tegen.',
  },
} as const;
