import { useLayoutEffect, useRef } from 'react';
import { useBoard } from '../BoardContext';
import { MinimapPainter } from './MinimapPainter';

/** The whole board, small, with what is in view marked; a press goes there. Keys and the list do the same. */
export function Minimap() {
  const board = useBoard();
  const canvas = useRef<HTMLCanvasElement>(null);
  const mark = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = canvas.current;
    const stage = element?.closest('.board-stage');
    if (!element || !mark.current || !stage) return undefined;
    return new MinimapPainter(element, mark.current, board, stage).connect();
  }, [board]);

  return (
    <div className="board-minimap" data-own-pointer="" aria-hidden="true" hidden>
      <canvas ref={canvas} width={200} height={130} />
      <div ref={mark} className="board-minimap__view" />
    </div>
  );
}
