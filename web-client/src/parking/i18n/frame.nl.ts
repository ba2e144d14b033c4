/** What the frame says about the parking lot. */
export const nl = {
  happened: {
    parked_one: '{{who}} zette een onderwerp op de parkeerplaats.',
    parked_other: '{{who}} zette {{count}} onderwerpen op de parkeerplaats.',
    settled: '{{who}} werkte de parkeerplaats bij.',
  },
  problems: {
    'parking-is-full': 'Er staan al {{most}} onderwerpen op de parkeerplaats. Pak er eerst een op, of laat er een vervallen.',
    'topic-is-parked': 'Dit onderwerp staat al op de parkeerplaats.',
    'topic-is-settled': 'Dit onderwerp is al opgepakt of vervallen. Zet het eerst terug.',
  },
  problemsInShort: {
    'parking-is-full': 'De parkeerplaats is vol. Pak er eerst een op, of laat er een vervallen.',
  },
} as const;
