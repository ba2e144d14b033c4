export const nl = {
  today: 'vandaag',
  quarter: '{{number}}e kwartaal {{year}}',
  shortQuarter: '{{number}}e kw.',
  zoom: 'Hoe ver uit elkaar?',
  zoomTo: { month: 'Maanden', quarter: 'Kwartalen', year: 'Jaren', all: 'Alles' },
  toToday: 'Vandaag',
  keys: { nearer: 'In de tijdlijn: dagen verder uit elkaar', further: 'In de tijdlijn: meer jaren in beeld', all: 'In de tijdlijn: alles in beeld' },
} as const;
