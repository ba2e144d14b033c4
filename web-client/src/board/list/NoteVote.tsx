import { useBoard } from '../BoardContext';
import { ActionButton } from '../controls/ActionButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { useDots } from '../notes/useDots';
import { useOpenVote, useSpentDots } from '../notes/useRounds';

interface NoteVoteProps {
  readonly noteId: string;
  readonly text: string;
  /** One gives no dot to a note of one's own. */
  readonly own: boolean;
}

/** Giving a note a dot, and taking it back, while a vote is open. */
export function NoteVote({ noteId, text, own }: NoteVoteProps) {
  const board = useBoard();
  const t = useBoardTexts();
  const vote = useOpenVote();
  const given = useSpentDots();
  const { mine } = useDots(noteId);
  if (!vote) return null;
  return (
    <div className="wa-row">
      {!own && (
        <ActionButton
          action="castDot"
          label={`${t('action.castDot')}: ${text}`}
          disabled={mine >= vote.perNote || given >= vote.budget}
          onPress={() => void board.actions.castDot(noteId)}
        >
          {t('action.castDot')}
        </ActionButton>
      )}
      {mine > 0 && (
        <ActionButton
          action="takeBackDot"
          label={`${t('action.takeBackDot')}: ${text}`}
          onPress={() => void board.actions.takeBackDot(noteId)}
        >
          {t('action.takeBackDot')}
        </ActionButton>
      )}
    </div>
  );
}
