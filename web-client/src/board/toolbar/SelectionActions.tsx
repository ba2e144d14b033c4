import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { ColourChoice } from '../controls/ColourChoice';
import { ParkButton } from '../controls/ParkButton';
import { around, grown } from '../geometry/rect';
import { useOpenVote } from '../notes/useRounds';

const FRAME_MARGIN = 32;

/** What can be done with some notes together; both views show it. */
export function SelectionActions({ noteIds }: { readonly noteIds: readonly string[] }) {
  const board = useBoard();
  const { actions } = board;
  const mine = noteIds.filter((id) => board.mayTouch(id));
  const [first, second] = noteIds;
  const vote = useOpenVote();
  const frame = () => {
    const area = around(noteIds.flatMap((id) => board.scene.notes.get(id)?.rect ?? []));
    if (area) board.view.setState({ dialog: { kind: 'frame', bounds: grown(area, FRAME_MARGIN) } });
  };
  return (
    <div className="board-toolbar__group">
      <ColourChoice
        onChoose={(colour) => {
          board.colours.next = colour;
          void actions.recolourNotes(mine, colour);
        }}
      />
      <ActionButton
        action="formCluster"
        shortcut="C"
        onPress={() => board.view.setState({ dialog: { kind: 'cluster', noteIds: mine } })}
      />
      <ActionButton action="unclusterNotes" onPress={() => void actions.unclusterNotes(mine)} />
      <ActionButton action="drawFrame" shortcut="F" onPress={frame} />
      <ActionButton
        action="drawLink"
        shortcut="L"
        disabled={noteIds.length !== 2}
        onPress={() => {
          if (first !== undefined && second !== undefined)
            board.view.setState({ dialog: { kind: 'link', from: first, to: second } });
        }}
      />
      {vote && first !== undefined && noteIds.length === 1 && (
        <>
          <ActionButton action="castDot" shortcut="V" onPress={() => void actions.castDot(first)} />
          <ActionButton action="takeBackDot" shortcut="Shift+V" onPress={() => void actions.takeBackDot(first)} />
        </>
      )}
      <ActionButton action="deriveNote" onPress={() => board.startKeyIdea(noteIds)} />
      <ActionButton action="proposeDecision" shortcut="D" onPress={() => actions.proposeDecision(noteIds)} />
      <ActionButton action="makeOfNotes" onPress={() => actions.makeOfNotes(noteIds)} />
      {first !== undefined && noteIds.length === 1 && <ParkButton noteId={first} />}
      <ActionButton action="removeNotes" shortcut="Delete" onPress={() => void actions.removeNotes(mine)} />
      <ActionButton action="selectNone" shortcut="Escape" onPress={() => actions.selectNone()} />
    </div>
  );
}
