export const nl = {
  today: 'vandaag',
  quarter: '{{number}}e kwartaal {{year}}',
  shortQuarter: '{{number}}e kw.',
  zoom: 'Hoe ver uit elkaar?',
  zoomTo: { month: 'Maanden', quarter: 'Kwartalen' },
} as const;
