import type { AtelierCommand } from '../contract/commands';

/** Where something is placed: upwards and to the right. */
export interface Spot {
  readonly up: number;
  readonly right: number;
}

/** Where things stand for all, beside where people placed them in silence. */
export interface Agreement {
  /** Where it stands; undefined while that was not agreed. */
  readonly of: (item: string) => Spot | undefined;
  /** Puts it there for all. */
  readonly onSpot: (item: string, spot: Spot) => AtelierCommand;
}
