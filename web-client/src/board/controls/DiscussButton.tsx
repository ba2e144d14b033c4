import { useItem } from '../../atelier/hooks';
import { useTexts } from '../../comment/texts';
import { useTalk } from '../../comment/useTalk';
import { useBoard } from '../BoardContext';
import { ActionButton } from './ActionButton';

const LONGEST_NAME = 40;

interface DiscussButtonProps {
  readonly noteId: string;
  /** Whether it also asks who may to be the first to say something. */
  readonly invites?: boolean;
}

/** Says how much was said of a note, and opens it; not there when nothing was. */
export function DiscussButton({ noteId, invites = false }: DiscussButtonProps) {
  const board = useBoard();
  const t = useTexts();
  const note = useItem('note', noteId);
  const { comments, reactions } = useTalk(noteId);
  const said = [
    ...(comments > 0 ? [t('comments', { count: comments })] : []),
    ...(reactions > 0 ? [t('reactions', { count: reactions })] : []),
  ].join(', ');
  if (!note || note.private || (said === '' && !(invites && board.mayTouch(noteId)))) return null;
  const name = said === '' ? t('react') : said;
  return (
    <ActionButton
      action="discussNote"
      label={`${name}: ${note.text?.slice(0, LONGEST_NAME) ?? ''}`}
      onPress={() => board.actions.discussNote(noteId)}
    >
      {name}
    </ActionButton>
  );
}
