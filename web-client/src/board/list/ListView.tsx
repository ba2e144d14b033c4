import { useEffect, useRef } from 'react';
import { BackgroundInList } from '../background/BackgroundInList';
import { useBoard } from '../BoardContext';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { RemovedNotes } from '../notes/RemovedNotes';
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

/** The board as a list: everything that the stage can do, without a plane, a pointer or a good eye. */
export function ListView({ title }: { readonly title: string }) {
  const t = useBoardTexts();
  const list = useRef<HTMLDivElement>(null);
  const board = useBoard();
  const groups = useFilteredGroups();
  useKeptFocus(
    list,
    groups.flatMap((group) => group.noteIds),
  );
  useEffect(() => {
    const element = list.current;
    return element ? board.atelier.facilitation.board.attach(listWindow(board, element)) : undefined;
  }, [board]);
  return (
    <div ref={list} className="board-list" role="region" aria-label={t('list.label', { title })}>
      <NewNoteForm />
      <SeveralNotesForm />
      <ListTools />
      <ChosenNotes />
      <BackgroundInList />
      {groups.every((group) => group.noteIds.length === 0) && <p className="wa-soft">{t('list.empty')}</p>}
      {groups.map((group) => (
        <GroupSection key={group.clusterId ?? ''} group={group} />
      ))}
      <FrameList />
      <LinkList />
      <section aria-labelledby="board-list-removed">
        <h2 id="board-list-removed">{t('dialog.removedTitle')}</h2>
        <RemovedNotes />
      </section>
    </div>
  );
}
