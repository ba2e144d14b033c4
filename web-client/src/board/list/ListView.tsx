import { Fragment, useEffect, useRef } from 'react';
import { BackgroundInList } from '../background/BackgroundInList';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { RemovedNotes } from '../notes/RemovedNotes';
import { useOpenVote } from '../notes/useRounds';
import { FacilitatorTools } from '../toolbar/FacilitatorTools';
import { ChosenNotes } from './ChosenNotes';
import { FrameList } from './FrameList';
import { GroupSection } from './GroupSection';
import { LinkList } from './LinkList';
import { listWindow } from './listWindow';
import { ListTools } from './ListTools';
import { NewNoteForm } from './NewNoteForm';
import { SeveralNotesForm } from './SeveralNotesForm';
import { useFilteredGroups } from './useFilteredGroups';
import { useKeptFocus } from './useKeptFocus';
import './list.css';

/**
 * The board as a list: everything that the stage can do, without a plane, a pointer or a good eye. Who votes sees what there is to
 * vote on first, and the tools after it.
 */
export function ListView({ title }: { readonly title: string }) {
  const t = useBoardTexts();
  const list = useRef<HTMLDivElement>(null);
  const board = useBoard();
  const groups = useFilteredGroups();
  const voting = useOpenVote() !== undefined;
  useKeptFocus(
    list,
    groups.flatMap((group) => [...group.noteIds, ...group.closedIds]),
  );
  useEffect(() => {
    const element = list.current;
    return element ? board.atelier.facilitation.board.attach(listWindow(board, element)) : undefined;
  }, [board]);
  // With keys: what changes places goes on, with all that was typed in it.
  const tools = [
    <NewNoteForm key="new" />,
    <SeveralNotesForm key="several" />,
    <ListTools key="tools">{!voting && <FacilitatorTools />}</ListTools>,
  ];
  const background = <BackgroundInList key="background" />;
  const notes = (
    <Fragment key="notes">
      {groups.every((group) => group.noteIds.length + group.closedIds.length === 0) && <p className="wa-soft">{t('list.empty')}</p>}
      {groups.map((group) => (
        <GroupSection key={group.clusterId ?? ''} group={group} />
      ))}
    </Fragment>
  );
  const chosen = <ChosenNotes key="chosen" />;
  return (
    <div ref={list} className="board-list" role="region" aria-label={t('list.label', { title })}>
      {voting
        ? [<FacilitatorTools key="vote" />, chosen, notes, ...tools, background]
        : [...tools, chosen, background, notes]}
      <FrameList />
      <LinkList />
      <section aria-labelledby="board-list-removed">
        <h2 id="board-list-removed">{t('dialog.removedTitle')}</h2>
        <RemovedNotes />
      </section>
    </div>
  );
}
