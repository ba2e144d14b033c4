import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useMay } from '../controls/useMay';
import { widerCircles } from '../notes/widerCircles';
import { useOpenVote, useWritingRound } from '../notes/useRounds';

/** Starting and ending private rounds and votes; what runs already is not offered again. */
export function FacilitatorTools() {
  const board = useBoard();
  const round = useWritingRound();
  const vote = useOpenVote();
  const may = useMay();
  if (!may('openDotVote')) return null;
  return (
    <div className="board-toolbar__group">
      {round && widerCircles(round.circle).length > 0 && (
        <ActionButton action="widenCircle" onPress={() => board.view.setState({ dialog: { kind: 'widenCircle' } })} />
      )}
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
