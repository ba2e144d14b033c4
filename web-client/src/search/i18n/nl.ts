/** Searching through everything. */
export const nl = {
  title: 'Zoeken in het atelier',
  label: 'Wat zoekt u?',
  hint: 'Alles waar al uw woorden in staan, ook wat er vroeger stond. Tussen aanhalingstekens: naast elkaar. Een kort woord (tot drie letters) wordt niet midden in een woord gevonden.',
  results: 'Gevonden',
  begin: 'Typ een of meer woorden. Hoofdletters en accenten maken niet uit.',
  none: 'Niets gevonden voor “{{question}}”. Probeer minder woorden, of een ander woord.',
  found_one: '{{count}} gevonden',
  found_other: '{{count}} gevonden',
  foundBefore_one: '{{count}} in de geschiedenis',
  foundBefore_other: '{{count}} in de geschiedenis',
  foundBeforeMore: 'meer dan {{most}} in de geschiedenis',
  more: '{{kind}} ({{shown}} van {{count}}; typ meer woorden om te kiezen)',
  history: 'Ook in de geschiedenis',
  allHistory: 'Alles wat in de geschiedenis is gevonden',
  lookingBack: 'De geschiedenis wordt doorzocht…',
  historyFailed: 'De geschiedenis is nu niet te doorzoeken. {{why}}',
} as const;
