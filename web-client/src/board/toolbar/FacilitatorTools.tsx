import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useOpenVote, useWritingRound } from '../notes/useRounds';

/** Starting and ending private rounds and votes; what runs already is not offered again. */
export function FacilitatorTools() {
  const board = useBoard();
  const round = useWritingRound();
  const vote = useOpenVote();
  return (
    <div className="board-toolbar__group">
      {round ? (
        <ActionButton action="revealRound" onPress={() => board.view.setState({ dialog: { kind: 'reveal' } })} />
      ) : (
        <ActionButton action="startWritingRound" onPress={() => board.view.setState({ dialog: { kind: 'startRound' } })} />
      )}
      {vote ? (
        <ActionButton action="closeDotVote" onPress={() => void board.actions.closeDotVote()} />
      ) : (
        <ActionButton action="openDotVote" onPress={() => board.view.setState({ dialog: { kind: 'openVote' } })} />
      )}
    </div>
  );
}
