import { createStore } from 'zustand/vanilla';
import type { NoteRewordedMeanwhile } from '../contract/refusals';
import type { Laying } from './background/laying';
import type { Rect } from './geometry/rect';

/** What the one open dialog of a board is about. */
export type OpenDialog =
  | { readonly kind: 'cluster'; readonly noteIds: readonly string[] }
  | { readonly kind: 'renameCluster'; readonly clusterId: string }
  | { readonly kind: 'frame'; readonly bounds: Rect }
  | { readonly kind: 'retitleFrame'; readonly frameId: string }
  | { readonly kind: 'link'; readonly from: string; readonly to: string }
  | { readonly kind: 'linkFrom'; readonly from: string }
  | { readonly kind: 'conflict'; readonly conflict: NoteRewordedMeanwhile }
  | { readonly kind: 'merge'; readonly noteIds: readonly string[] }
  | { readonly kind: 'become'; readonly noteIds: readonly string[] }
  | { readonly kind: 'removed' }
  | { readonly kind: 'background' }
  | { readonly kind: 'startRound' }
  | { readonly kind: 'widenCircle' }
  | { readonly kind: 'reveal' }
  | { readonly kind: 'openVote' }
  | { readonly kind: 'keys' };

/** Something other than a note that was taken hold of on the stage. */
export interface Picked {
  readonly kind: 'frame' | 'cluster' | 'link';
  readonly id: string;
}

/** What a pointer does on the empty board: move it, select with a band, or draw a frame. */
export type Tool = 'hand' | 'band' | 'frame';

/** How one person looks at a board; nothing of it is anybody else's business. */
export interface ViewState {
  readonly dialog: OpenDialog | undefined;
  readonly picked: Picked | undefined;
  readonly tool: Tool;
  /** The note of which is read beside the board what was said. */
  readonly discussed: string | undefined;
  readonly searching: boolean;
  readonly search: string;
  /** The notes that are being moved with the keyboard. */
  readonly moving: boolean;
  /** The image under the board while it is being laid by hand. */
  readonly laying: Laying | undefined;
  /** What was said last to who can't see the board. */
  readonly said: string;
}

/** The start: nothing open, the hand on the board. */
export function createViewState() {
  return createStore<ViewState>(() => ({
    dialog: undefined,
    picked: undefined,
    tool: 'hand',
    discussed: undefined,
    searching: false,
    search: '',
    moving: false,
    laying: undefined,
    said: '',
  }));
}

export type ViewStore = ReturnType<typeof createViewState>;
