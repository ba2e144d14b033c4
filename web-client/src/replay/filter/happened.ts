import { PASTS } from '../../features/pasts';
import { kindsOf } from './playFilter';

/** A feature of which something happened, and how often. */
export interface HappenedFeature {
  readonly name: string;
  readonly count: number;
}

/** The features of which something happened, by how many events there were of each type. */
export function featuresThatHappened(kinds: Readonly<Record<string, number>>): HappenedFeature[] {
  return PASTS
    .map((past) => ({ name: past.name, count: kindsOf(past).reduce((sum, kind) => sum + (kinds[kind] ?? 0), 0) }))
    .filter(({ count }) => count > 0);
}
