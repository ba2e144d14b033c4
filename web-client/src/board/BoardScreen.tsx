import { useEffect, useRef, useState } from 'react';
import { useArrived } from '../features/arrival';
import { LayingBar } from './background/LayingBar';
import { stopLaying } from './background/layingSteps';
import { useBoard, useView } from './BoardContext';
import { ActionButton } from './controls/ActionButton';
import { PlainButton } from './controls/PlainButton';
import { PHONE } from './controls/usePhone';
import { BoardDialogs } from './dialogs/BoardDialogs';
import { useBoardTexts } from './i18n/useBoardTexts';
import { ListView } from './list/ListView';
import { DiscussedNote } from './notes/DiscussedNote';
import { PrintedBoard } from './stage/PrintedBoard';
import { StageView } from './stage/StageView';
import { BoardToolbar } from './toolbar/BoardToolbar';
import { Legend } from './toolbar/Legend';
import { NamelessBanner } from './toolbar/NamelessBanner';
import { PickedBar } from './toolbar/PickedBar';
import { RoundBanner } from './toolbar/RoundBanner';
import { SearchBar } from './toolbar/SearchBar';
import { SelectionBar } from './toolbar/SelectionBar';
import { VoteBanner } from './toolbar/VoteBanner';

/** A board with its tools around it. */
export function BoardScreen({ title }: { readonly title: string }) {
  const board = useBoard();
  const t = useBoardTexts();
  // On a phone the list is the board: a shrunken plane helps nobody.
  const [chosenList, setChosenList] = useState(() => matchMedia(PHONE).matches);
  // What is laid by hand is laid on the stage.
  const laying = useView((view) => view.laying !== undefined);
  const asList = chosenList && !laying;
  const setAsList = (list: boolean) => {
    if (laying) stopLaying(board);
    setChosenList(list);
  };
  useArrivalOnStage(!asList);
  useArrivalAtComment();
  const said = useView((view) => view.said);
  return (
    <div className="board">
      <header className="board-header">
        <h1 className="board-title" data-item={board.id}>{title}</h1>
        <div className="board-toolbar__group" role="group" aria-label={t('view.choose')}>
          <PlainButton pressed={!asList} onPress={() => setAsList(false)}>
            {t('view.stage')}
          </PlainButton>
          <PlainButton pressed={asList} onPress={() => setAsList(true)}>
            {t('view.list')}
          </PlainButton>
        </div>
        <Legend />
        {!asList && (
          <ActionButton action="layBackground" disabled={laying} onPress={() => board.view.setState({ dialog: { kind: 'background' } })} />
        )}
      </header>
      {!asList && <BoardToolbar />}
      <LayingBar />
      <NamelessBanner />
      <RoundBanner />
      <VoteBanner />
      {asList ? (
        <ListView title={title} />
      ) : (
        <div className="board-main">
          <SearchBar />
          <StageView />
          <PrintedBoard />
          <div className="board-bars wa-noprint">
            <PickedBar />
            <SelectionBar />
          </div>
        </div>
      )}
      <BoardDialogs />
      <DiscussedNote />
      <p className="wa-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** Who was brought to a comment reads it beside the board. */
function useArrivalAtComment(): void {
  const board = useBoard();
  const { id, key } = useArrived();
  useEffect(() => {
    const comment = id === undefined ? undefined : board.atelier.store.get('comment', id);
    if (comment) board.view.setState({ discussed: comment.note });
  }, [board, id, key]);
}

/** On the stage an item that somebody was brought to comes in view and gets the focus, a note chosen; the list has elements to find. */
function useArrivalOnStage(onStage: boolean): void {
  const board = useBoard();
  const { id, key } = useArrived();
  const went = useRef<string>(undefined);
  useEffect(() => {
    if (id === undefined || !onStage || went.current === key) return undefined;
    const frame = requestAnimationFrame(() => {
      went.current = key;
      board.scene.refresh();
      if (board.scene.notes.has(id)) board.selection.select([id]);
      board.focus.on(id);
    });
    return () => cancelAnimationFrame(frame);
  }, [board, id, key, onStage]);
}
