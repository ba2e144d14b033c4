import type { Item } from '../contract/items';
import type { RingAnalysis } from '../contract/ring';

/**
 * Which rings a phase of the programme is about: where several phases are, the first is about those of now, the last about those that
 * are desired, and what lies between about what a party wants itself.
 */
export function askedIn(item: Item<'agendaItem'> | undefined): RingAnalysis {
  const { phases = [], phase = 0 } = item ?? {};
  const about = phases.map(({ place }) => place?.kind === 'RINGS');
  if (!about[phase - 1]) return 'ACTUAL';
  const all = about.filter(Boolean).length;
  const until = about.slice(0, phase).filter(Boolean).length;
  if (until === 1) return 'ACTUAL';
  return until === all ? 'DESIRED' : 'WISHED';
}
