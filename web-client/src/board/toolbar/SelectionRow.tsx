import { useMarkDialog } from '../../classification/useMarkDialog';
import { NOTE_COLOURS } from '../../contract/board';
import { ActionMenu } from '../../look/ActionMenu';
import { onceMenuIsGone } from '../../look/onceMenuIsGone';
import type { ActionName } from '../actions';
import { useBoard } from '../BoardContext';
import { MARKS } from '../colour/meaning';
import { ActionButton } from '../controls/ActionButton';
import { useMay } from '../controls/useMay';
import { usePhone } from '../controls/usePhone';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { useSelectionChoices } from './useSelectionChoices';

const BUTTON = 'nl-button nl-button--subtle board-button';
/** What is done most; during a vote that is giving dots. */
const AT_HAND: readonly ActionName[] = ['castDot', 'takeBackDot', 'formCluster', 'removeNotes'];
/** On a phone one of them has room. */
const AT_HAND_ON_PHONE = 1;

/** What can be done with the chosen notes, in one row: what is done most as a button, all else in a menu, with its keys. */
export function SelectionRow({ noteIds }: { readonly noteIds: readonly string[] }) {
  const board = useBoard();
  const t = useBoardTexts();
  const phone = usePhone();
  const choices = useSelectionChoices(noteIds);
  const marks = useMarkDialog();
  const atHand = AT_HAND.flatMap((action) => choices.find((choice) => choice.action === action) ?? []);
  const buttons = phone ? atHand.slice(0, AT_HAND_ON_PHONE) : atHand;
  const more = choices.filter((choice) => !buttons.includes(choice));
  return (
    <>
      <MeaningMenu noteIds={noteIds} />
      {buttons.map(({ action, shortcut, disabled, run }) => (
        <ActionButton key={action} action={action} shortcut={shortcut} disabled={disabled} onPress={run} />
      ))}
      <ActionMenu
        label={t('toolbar.more')}
        className={BUTTON}
        actions={[
          ...[...editing(), ...more].map(({ action, shortcut, disabled, run }) => ({
            name: action,
            title: t(`action.${action}`),
            shortcut,
            disabled,
            onAction: () => void onceMenuIsGone(run),
          })),
          ...marks.markOf(...noteIds.map((id) => ({ kind: 'note' as const, id }))),
        ]}
      >
        {t('toolbar.more')}
      </ActionMenu>
      {marks.dialog}
    </>
  );

  /** Without a keyboard or a double click there is no other way to a note's text on the stage. */
  function editing() {
    const [only] = noteIds;
    if (only === undefined || noteIds.length > 1 || !board.mayTouch(only)) return [];
    return [{ action: 'rewordNote', shortcut: 'Enter', disabled: false, run: () => board.startEditing(only) }] as const;
  }
}

/** What the chosen notes are: an idea, a concern ... */
function MeaningMenu({ noteIds }: { readonly noteIds: readonly string[] }) {
  const board = useBoard();
  const t = useBoardTexts();
  const may = useMay();
  if (!may('recolourNotes')) return null;
  return (
    <ActionMenu
      label={t('list.meaning')}
      className={BUTTON}
      actions={NOTE_COLOURS.map((colour, index) => ({
        name: colour,
        title: t(`colour.${colour}`),
        shortcut: String(index + 1),
        mark: (
          <span className="board-swatch" data-colour={colour} aria-hidden="true">
            {MARKS[colour]}
          </span>
        ),
        onAction: () => {
          board.colours.next = colour;
          void board.actions.recolourNotes(noteIds.filter((id) => board.mayTouch(id)), colour);
        },
      }))}
    >
      {t('list.meaning')}
    </ActionMenu>
  );
}
