import type { SendAllOrNothing, SendMany } from '../../atelier/source';
import type { Item } from '../../contract/items';
import type { SpatialHash } from '../geometry/spatialHash';
import type { Selection } from '../selection/Selection';

/** What the actions of a board work with. Both views hand over the same desk. */
export interface ActionDesk {
  readonly boardId: string;
  readonly selection: Selection;
  /** Where the notes of the board lie. */
  readonly places: SpatialHash;
  /** Sends commands in order, together when there are several; each is done or refused by itself: of fifty notes one may have gone. */
  readonly send: SendMany;
  /** Sends commands that belong together: all are done, or none. */
  readonly sendAllOrNothing: SendAllOrNothing;
  readonly newId: () => string;
  readonly note: (id: string) => Item<'note'> | undefined;
  /** Whether a topic in the parking lot comes from this note. */
  readonly isParked: (noteId: string) => boolean;
  readonly openVote: () => Item<'vote'> | undefined;
  readonly writingRound: () => Item<'round'> | undefined;
  /** Opens the page where a decision is proposed on these notes. */
  readonly propose: (noteIds: readonly string[]) => void;
  /** Asks what is to be made of these notes. */
  readonly askWhatToMake: (noteIds: readonly string[]) => void;
  /** Shows beside the board what was said of a note. */
  readonly discuss: (noteId: string) => void;
}
