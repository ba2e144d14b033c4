import { memo, useLayoutEffect, useRef } from 'react';
import { useBoard, useView } from '../BoardContext';
import { useNoteMode } from '../notes/useNoteMode';
import type { Handle } from '../scene/handles';
import { marginsOf } from './placing';
import { useHandleLabel } from './useHandleLabel';

/** A heading, or the words on a link, as an element on the stage: it is walked to and taken hold of as a note is. */
export const HandleElement = memo(function HandleElement({ handle }: { readonly handle: Handle }) {
  const { kind, id, lines, rect } = handle;
  const board = useBoard();
  const label = useHandleLabel(handle);
  const { focused } = useNoteMode(id);
  const picked = useView((view) => view.picked?.id === id);
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (element.current ? board.focus.mount(id, element.current) : undefined), [board, id]);
  return (
    <div
      ref={element}
      role="option"
      aria-selected={picked}
      aria-label={label}
      tabIndex={focused ? 0 : -1}
      className={`board-handle board-handle--${kind}`}
      data-handle={id}
      style={{ margin: marginsOf(rect), ...(kind === 'link' && { width: rect.width }) }}
      onFocus={() => board.focus.got(id)}
    >
      {lines.join('\n')}
    </div>
  );
});
