import { useLayoutEffect, useRef } from 'react';
import { useBoard } from '../BoardContext';
import { useCameraLayer } from './useCameraLayer';

/** Where the notes are seen that the pointer carries. */
export function CarriedLayer() {
  const { placer } = useBoard();
  const layer = useRef<HTMLDivElement>(null);
  const carried = useRef<HTMLDivElement>(null);
  useCameraLayer(layer);
  useLayoutEffect(() => (carried.current ? placer.carried.mount(carried.current) : undefined), [placer]);
  return (
    <div ref={layer} className="board-layer" aria-hidden="true" inert>
      <div ref={carried} className="board-layer board-layer--plane board-layer--carried" />
    </div>
  );
}
