import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { BackgroundLayer } from '../background/BackgroundLayer';
import { LayingHandles } from '../background/LayingHandles';
import { useBoard, useView } from '../BoardContext';
import { StageWindow } from '../camera/StageWindow';
import type { Rect } from '../geometry/rect';
import { StagePointers } from '../gestures/StagePointers';
import { useBoardTexts } from '../i18n/useBoardTexts';
import { showAll } from '../keys/boardBindings';
import { listenToKeys } from '../keys/listenToKeys';
import { listenToClipboard } from '../paste/listenToClipboard';
import { Band } from './Band';
import { BoardPlane } from './BoardPlane';
import { CarriedLayer } from './CarriedLayer';
import { Cursors } from './Cursors';
import { DifferenceMarks } from './DifferenceMarks';
import { EmptyStage } from './EmptyStage';
import { Minimap } from './Minimap';
import { NoteEditor } from './NoteEditor';
import { SizeHandle } from './SizeHandle';
import { SoughtInView } from './SoughtInView';
import { SoughtMark } from './SoughtMark';
import { StageCanvas } from './StageCanvas';
import './stage.css';
import './note.css';

/** The board as a plane: seen through a camera, worked on with pointer, fingers and keys. */
export function StageView() {
  const board = useBoard();
  const t = useBoardTexts();
  const stage = useRef<HTMLDivElement>(null);
  const [band, setBand] = useState<Rect>();
  const tool = useView((view) => view.tool);
  const moving = useView((view) => view.moving);

  // Before the board chooses which notes are elements: they hang on what is in view.
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    board.camera.resize({ width: element.clientWidth || 1024, height: element.clientHeight || 640 });
    return board.scene.whenWhole(() => showAll(board));
  }, [board]);

  useEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    board.focus.onLost = () => board.say(useBoardTexts.now('say.removedUnderYou'));
    board.focus.onNothingLeft = () => element.focus({ preventScroll: true });
    const stops = [
      new StagePointers(board, element, setBand).connect(),
      listenToKeys(board, element),
      listenToClipboard(board, element),
    ];
    const window = () => void stops.push(board.atelier.facilitation.board.attach(new StageWindow(board.camera)));
    stops.push(board.scene.whenWhole(window));
    return () => stops.forEach((stop) => stop());
  }, [board]);

  return (
    <div ref={stage} className="board-stage" tabIndex={-1} data-tool={tool} data-moving={moving || undefined}>
      <BackgroundLayer />
      <StageCanvas />
      <BoardPlane />
      <CarriedLayer />
      <DifferenceMarks />
      <SoughtMark />
      <Band band={band} />
      <SizeHandle />
      <NoteEditor />
      <LayingHandles />
      <Cursors />
      <EmptyStage />
      <Minimap />
      <SoughtInView />
      <p id="board-stage-help" className="wa-hidden">
        {t(board.may('rewordNote') ? 'stage.help' : 'stage.helpReadOnly')}
      </p>
    </div>
  );
}
