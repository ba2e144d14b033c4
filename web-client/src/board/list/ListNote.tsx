import { memo, useState } from 'react';
import { MarkLabel } from '../../classification/MarkLabel';
import { reactionsInWords } from '../../comment/talkInWords';
import { useTexts as useTalkTexts } from '../../comment/texts';
import { Icon } from '../../look/Icon';
import { useBoard } from '../BoardContext';
import { MARKS } from '../colour/meaning';
import { DiscussButton } from '../controls/DiscussButton';
import { PlainButton } from '../controls/PlainButton';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { Lineage } from '../notes/Lineage';
import { privateKey } from '../notes/sharing';
import { useNoteFacts } from '../notes/useNoteFacts';
import { useNoteMode } from '../notes/useNoteMode';
import { NoteMenu } from './NoteMenu';
import { NoteVote } from './NoteVote';

const LONGEST_NAME = 40;

/** A note in the list: its text and what belongs to it, and on request all that can be done with it. */
export const ListNote = memo(function ListNote({ id }: { readonly id: string }) {
  const board = useBoard();
  const t = useBoardTexts();
  const u = useTalkTexts();
  const facts = useNoteFacts(id);
  const { selected, edited } = useNoteMode(id);
  const [open, setOpen] = useState(false);
  // a note that one begins to write on, such as a key idea, is written here
  if (edited && !open) setOpen(true);
  if (!facts) return null;
  const { note, closed, dots, author, talk } = facts;
  const text = closed ? t('note.closed') : note.text || t('note.empty');
  return (
    <li className="board-list__note" data-list-note={id} data-item={id} data-colour={note.colour} tabIndex={-1}>
      <label className="board-list__choose">
        <input
          type="checkbox"
          data-action="toggleSelected"
          checked={selected}
          onChange={() => board.actions.toggleSelected(id)}
        />
        <span className="board-list__text">{text}</span>
      </label>
      <p className="board-list__facts">
        {note.colour && (
          <span>
            <span className="board-swatch" data-colour={note.colour} aria-hidden="true">
              {MARKS[note.colour]}
            </span>
            {t(`colour.${note.colour}`)}
          </span>
        )}
        {author !== undefined && <span>{t('note.by', { name: author })}</span>}
        {note.anonymous && author === undefined && <span>{t('note.anonymous')}</span>}
        {note.private && !closed && <span><Icon name="lock" /> {t(privateKey(note))}</span>}
        {dots.mine > 0 && <span>{t('note.myDots', { count: dots.mine })}</span>}
        {talk.reactions > 0 && <span>{reactionsInWords(u, talk).join(', ')}</span>}
        {dots.total !== undefined && <span>{t('note.dots', { count: dots.total })}</span>}
        <MarkLabel kind="note" id={id} />
      </p>
      <Lineage noteId={id} />
      {!closed && <NoteVote noteId={id} text={text} own={note.author === board.me} />}
      {!closed && <DiscussButton noteId={id} invites />}
      {board.mayTouch(id) && (
        <PlainButton
          expanded={open}
          label={t('list.actions', { text: text.slice(0, LONGEST_NAME) })}
          onPress={() => setOpen(!open)}
        >
          ⋯
        </PlainButton>
      )}
      {open && <NoteMenu note={note} />}
    </li>
  );
});
