/** What proves the history. */
export const nl = {
  title: 'Bewijs van de geschiedenis',
  intro:
    'Een controlepunt is een korte, ondertekende tekst over alles wat tot dan toe is vastgelegd. Geef het aan iemand anders, of druk het af. ' +
    'Met een dossier kan daarmee later iedereen nagaan dat er niets aan de geschiedenis is veranderd.',
  moment: 'Van welk moment?',
  now: 'Nu',
  atOf: '{{title}}: {{what}}, {{when}} (handeling {{revision}})',
  at: '{{what}}, {{when}} (handeling {{revision}})',
  somebody: 'iemand',
  make: 'Controlepunt maken',
  made: 'Controlepunt tot en met handeling {{revision}}. Bewaar het buiten deze dienst.',
  text: 'Tekst van het controlepunt',
  qr: 'QR-code met de tekst van het controlepunt bij handeling {{revision}}',
  copy: 'Controlepunt kopiëren',
  keep: 'Als bestand bewaren',
  mail: 'Mailen',
  print: 'Lijst afdrukken met controlepunt',
  fileName: 'controlepunt-{{revision}}.txt',
  key: {
    title: 'Sleutel waarmee is ondertekend',
    hint:
      'Met deze openbare sleutel is elk controlepunt en elk dossier van dit atelier ondertekend. Bewaar hem nu, buiten deze dienst. In een later dossier ' +
      'staat hij in keys/log.txt. Staat hij daar niet meer bij, dan is alles met een andere sleutel opnieuw ondertekend.',
    text: 'Openbare sleutel',
    copy: 'Openbare sleutel kopiëren',
    former: 'Deze ondertekende eerder:',
  },
  stamp: {
    keep: 'Tijdstempel bewaren (.tsr)',
    hint:
      'Een tijdstempeldienst buiten deze installatie verklaart dat dit controlepunt er nu is. Die dienst krijgt alleen een controlegetal, geen inhoud. ' +
      'Bewaar het bij het bestand met het controlepunt: met beide is het later na te gaan.',
    fileName: 'controlepunt-{{revision}}.tsr',
  },
  dossier: {
    title: 'Dossier om door te geven',
    intro:
      'Een dossier bevat wat er is gebeurd, met het bewijs dat er niets aan is veranderd. Wat de lezer niet mag hebben, is weggelaten. ' +
      'In het dossier staat hoeveel dat is en waarom. Het volledige dossier heeft alleen de beheerder.',
    stampMissing:
      'Er zit geen tijdstempel in het dossier dat u net bewaarde: de tijdstempeldienst gaf geen bruikbaar antwoord. Dat staat ook in README.txt. ' +
      'Bewaar later een nieuw dossier, of vraag later een tijdstempel bij een controlepunt.',
    internal: {
      keep: 'Interne editie bewaren (zip)',
      hint: 'Wat iedereen in het atelier mag zien. Zonder wat in stilte is geschreven en niet getoond, en zonder wie welke stem gaf.',
      fileName: 'dossier interne editie',
    },
    public: {
      keep: 'Openbare editie bewaren (zip)',
      hint: 'Voor een Woo-verzoek. Ook zonder wie wat deed, en zonder voorstellen en afspraken die intern of vertrouwelijk zijn. ' +
        'Zonder tekst met de naam van een deelnemer, een e-mailadres, een telefoonnummer of een adres (postcode, of straat met nummer), ook van een openbaar gebouw. ' +
        'Lees de rest na op andere namen en adressen voor u het openbaar maakt.',
      fileName: 'dossier openbare editie',
    },
  },
} as const;
