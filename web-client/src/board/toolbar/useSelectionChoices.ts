import type { ActionName } from '../actions';
import { useBoard } from '../BoardContext';
import { useMay } from '../controls/useMay';
import { useParking } from '../controls/useParking';
import { larger, smaller } from '../geometry/noteSize';
import { around, grown } from '../geometry/rect';
import { useDots } from '../notes/useDots';
import { useOpenVote, useSpentDots } from '../notes/useRounds';

const FRAME_MARGIN = 32;

/** Something that can be done with the chosen notes, besides giving them another meaning. */
export interface SelectionChoice {
  readonly action: ActionName;
  /** The key that does the same on the stage. */
  readonly shortcut?: string;
  readonly disabled?: boolean;
  readonly run: () => void;
}

/** What this person can do with some notes together, in the order in which it is offered. */
export function useSelectionChoices(noteIds: readonly string[]): readonly SelectionChoice[] {
  const board = useBoard();
  const may = useMay();
  const vote = useOpenVote();
  const [first, second] = noteIds;
  const only = noteIds.length === 1 ? first : undefined;
  const park = useParking(only);
  const dots = useDots(only ?? '').mine;
  const given = useSpentDots();
  const mine = noteIds.filter((id) => board.mayTouch(id));
  const own = only !== undefined && board.atelier.store.get('note', only)?.author === board.me;
  const { actions, view } = board;

  const sizeOf = (id: string) => board.atelier.store.get('note', id)?.size;
  const frame = () => {
    const area = around(noteIds.flatMap((id) => board.scene.notes.get(id)?.rect ?? []));
    if (area) view.setState({ dialog: { kind: 'frame', bounds: grown(area, FRAME_MARGIN) } });
  };
  const link = () => {
    if (first !== undefined && second !== undefined) view.setState({ dialog: { kind: 'link', from: first, to: second } });
  };
  const choices: (SelectionChoice | false)[] = [
    { action: 'formCluster', shortcut: 'C', run: () => view.setState({ dialog: { kind: 'cluster', noteIds: mine } }) },
    { action: 'unclusterNotes', shortcut: 'Shift+C', run: () => void actions.unclusterNotes(mine) },
    { action: 'enlargeNotes', shortcut: 'G', disabled: !mine.some((id) => larger(sizeOf(id))), run: () => void actions.enlargeNotes(mine) },
    { action: 'shrinkNotes', shortcut: 'Shift+G', disabled: !mine.some((id) => smaller(sizeOf(id))), run: () => void actions.shrinkNotes(mine) },
    { action: 'drawFrame', shortcut: 'F', run: frame },
    { action: 'drawLink', shortcut: 'L', disabled: noteIds.length !== 2, run: link },
    vote !== undefined && only !== undefined && !own && {
      action: 'castDot', shortcut: 'V', disabled: dots >= vote.perNote || given >= vote.budget, run: () => void actions.castDot(only),
    },
    vote !== undefined && only !== undefined && dots > 0 && { action: 'takeBackDot', shortcut: 'Shift+V', run: () => void actions.takeBackDot(only) },
    only !== undefined && board.mayTouch(only) && { action: 'discussNote', shortcut: 'R', run: () => actions.discussNote(only) },
    { action: 'deriveNote', run: () => view.setState({ dialog: { kind: 'merge', noteIds } }) },
    { action: 'proposeDecision', shortcut: 'D', run: () => actions.proposeDecision(noteIds) },
    { action: 'makeOfNotes', run: () => actions.makeOfNotes(noteIds) },
    park !== undefined && { action: 'parkNote', run: () => void park() },
    { action: 'removeNotes', shortcut: 'Delete', run: () => void actions.removeNotes(mine) },
    { action: 'selectNone', shortcut: 'Escape', run: () => actions.selectNone() },
  ];
  return choices.filter((choice) => choice !== false).filter(({ action }) => may(action));
}
