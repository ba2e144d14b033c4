import type { NoteColour } from '../../contract/board';
import { NOTE_COLOURS } from '../../contract/board';
import { MARKS } from '../colour/meaning';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { ActionButton } from './ActionButton';

interface ColourChoiceProps {
  /** The colour of now, if there is one. */
  readonly current?: NoteColour;
  readonly onChoose: (colour: NoteColour) => void;
}

/** One button per meaning, each with its mark and its word. */
export function ColourChoice({ current, onChoose }: ColourChoiceProps) {
  const t = useBoardTexts();
  return NOTE_COLOURS.map((colour, index) => (
    <ActionButton
      key={colour}
      action="recolourNotes"
      pressed={current === undefined ? undefined : current === colour}
      shortcut={String(index + 1)}
      label={t('action.recolourNotes', { meaning: t(`colour.${colour}`) })}
      onPress={() => onChoose(colour)}
    >
      <span className="board-swatch" data-colour={colour} aria-hidden="true">
        {MARKS[colour]}
      </span>
      {t(`colour.${colour}`)}
    </ActionButton>
  ));
}
