/** The places in the rail, from top to bottom; a place may have several entries, or none yet. */
export const RAIL_PLACES = [
  'overview',
  'programme',
  'boards',
  'stakeholders',
  'neighbourhood',
  'process',
  'organisation',
  'resources',
  'decisions',
  'routemap',
  'report',
  'replay',
] as const;

export type RailPlace = (typeof RAIL_PLACES)[number];
