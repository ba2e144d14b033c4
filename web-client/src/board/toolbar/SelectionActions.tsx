import { MarkButton } from '../../classification/MarkButton';
import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { ColourChoice } from '../controls/ColourChoice';
import { useSelectionChoices } from './useSelectionChoices';

/** All that can be done with some notes together, each as a button: for the list, where there is room. */
export function SelectionActions({ noteIds }: { readonly noteIds: readonly string[] }) {
  const board = useBoard();
  return (
    <div className="board-toolbar__group">
      <ColourChoice
        onChoose={(colour) => {
          board.colours.next = colour;
          void board.actions.recolourNotes(noteIds.filter((id) => board.mayTouch(id)), colour);
        }}
      />
      {useSelectionChoices(noteIds).map(({ action, shortcut, disabled, run }) => (
        <ActionButton key={action} action={action} shortcut={shortcut} disabled={disabled} onPress={run} />
      ))}
      <MarkButton things={noteIds.map((id) => ({ kind: 'note', id }))} purpose="subtle" />
    </div>
  );
}
