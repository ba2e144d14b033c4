import type { ActionDesk } from './actions/ActionDesk';
import { backgroundActions } from './actions/backgroundActions';
import { clusterActions } from './actions/clusterActions';
import { frameActions } from './actions/frameActions';
import { linkActions } from './actions/linkActions';
import { noteActions } from './actions/noteActions';
import { roundActions } from './actions/roundActions';
import { selectionActions } from './actions/selectionActions';
import { stepActions } from './actions/stepActions';

/** Everything that can be done on a board. The stage and the list call these and nothing else. */
export function boardActions(desk: ActionDesk) {
  return {
    ...noteActions(desk),
    ...clusterActions(desk),
    ...frameActions(desk),
    ...linkActions(desk),
    ...backgroundActions(desk),
    ...roundActions(desk),
    ...stepActions(desk),
    ...selectionActions(desk),
  };
}

export type BoardActions = ReturnType<typeof boardActions>;
export type ActionName = keyof BoardActions;

type Doer = 'facilitator' | 'contributor' | 'anybody';

/** Who may do what: a page offers nobody what the server would refuse. */
export const DOERS: Readonly<Record<ActionName, Doer>> = {
  addNote: 'contributor',
  pasteNotes: 'contributor',
  rewordNote: 'contributor',
  moveNotes: 'contributor',
  placeBeside: 'contributor',
  recolourNotes: 'contributor',
  enlargeNotes: 'contributor',
  shrinkNotes: 'contributor',
  removeNotes: 'contributor',
  restoreNotes: 'contributor',
  formCluster: 'contributor',
  nameCluster: 'contributor',
  clusterNotes: 'contributor',
  unclusterNotes: 'contributor',
  dissolveCluster: 'contributor',
  deriveNote: 'contributor',
  addSource: 'contributor',
  drawFrame: 'contributor',
  reshapeFrame: 'contributor',
  titleFrame: 'contributor',
  removeFrame: 'contributor',
  drawLink: 'contributor',
  removeLink: 'contributor',
  layBackground: 'facilitator',
  removeBackground: 'facilitator',
  startWritingRound: 'facilitator',
  widenCircle: 'facilitator',
  revealRound: 'facilitator',
  openDotVote: 'facilitator',
  castDot: 'contributor',
  takeBackDot: 'contributor',
  closeDotVote: 'facilitator',
  undo: 'contributor',
  redo: 'contributor',
  toggleSelected: 'anybody',
  selectAll: 'anybody',
  selectNone: 'anybody',
  proposeDecision: 'contributor',
  makeOfNotes: 'contributor',
  parkNote: 'contributor',
  discussNote: 'anybody',
};
