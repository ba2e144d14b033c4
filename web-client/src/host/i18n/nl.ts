/** The host's page: a new atelier. */
export const nl = {
  title: 'Nieuw atelier',
  intro: 'Maak een atelier aan. U krijgt een link voor de begeleider; die nodigt de anderen uit.',
  noKey: 'Deze pagina is voor de beheerder. Open de link van de beheerder, met de sleutel erin.',
  name: 'Naam van het atelier',
  municipality: 'Gemeente',
  neighbourhood: 'Buurt (niet verplicht)',
  create: 'Atelier aanmaken',
  creating: 'Bezig met aanmaken…',
  done: '{{name}} is klaar',
  doneText: 'Geef deze link aan de begeleider. Wie de link heeft, kan het atelier leiden.',
  link: 'Link voor de begeleider',
  copyLink: 'Link voor de begeleider kopiëren',
  goThere: 'Zelf begeleiden',
  another: 'Nog een atelier aanmaken',
} as const;
