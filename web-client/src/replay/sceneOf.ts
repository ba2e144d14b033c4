import type { LiveEvent } from '../contract/live';
import type { Recall } from './subject';

/** What can be looked at in the past. */
export const VIEWS = ['board', 'stakeholders', 'decisions'] as const;
export type View = (typeof VIEWS)[number];

/** Where one is looking. */
export interface Scene {
  readonly view: View;
  readonly board?: string | undefined;
}

const ON_BOARDS = ['note', 'cluster', 'frame', 'link', 'round', 'vote'] as const;
const ABOUT_DECISIONS = ['decision', 'proposal', 'consentRound', 'position', 'objection'];

/** Where an event is to be seen, or undefined when it shows nowhere in particular. */
export function sceneOf(event: LiveEvent, recall: Recall): Scene | undefined {
  const kinds = event.c.map(([kind]) => kind);
  if (kinds.includes('stakeholder')) return { view: 'stakeholders' };
  if (kinds.some((kind) => ABOUT_DECISIONS.includes(kind))) return { view: 'decisions' };
  for (const [kind, id] of event.c) {
    if (kind === 'board') return { view: 'board', board: id };
    const placed = ON_BOARDS.find((each) => each === kind);
    const board = placed && recall(placed, id)?.board;
    if (board !== undefined) return { view: 'board', board };
  }
  return undefined;
}
