import { useRef } from 'react';
import { useDifferences, type Difference } from '../../atelier/difference';
import type { NoteItem } from '../../contract/board';
import { useBoard } from '../BoardContext';
import { middle } from '../geometry/rect';
import { noteRect } from '../geometry/noteSize';
import { translation } from './placing';
import { useCameraLayer } from './useCameraLayer';

/** On the board itself: what became of its notes since the moment that is compared with. The panel beside it says the same in words. */
export function DifferenceMarks() {
  const board = useBoard();
  const differences = useDifferences().filter((each) => isNoteOn(each, board.id));
  return differences.length > 0 ? <Marks differences={differences} /> : null;
}

function Marks({ differences }: { readonly differences: readonly Difference[] }) {
  const layer = useRef<HTMLDivElement>(null);
  useCameraLayer(layer, true);
  return (
    <div ref={layer} className="board-layer board-layer--band" aria-hidden="true">
      <svg className="board-differences" width="1" height="1">
        {differences.map((each) => <Way key={each.id} difference={each} />)}
        {differences.filter(({ became }) => became === 'merged').map((each) => <Merging key={each.id} difference={each} />)}
      </svg>
      {differences.map((each) => <Mark key={each.id} difference={each} />)}
    </div>
  );
}

/** A frame around a note; where one is gone, its place and what it said. */
function Mark({ difference: { became, before, after } }: { readonly difference: Difference }) {
  const note = (after ?? before) as unknown as NoteItem;
  const { width, height } = noteRect(note, note.size);
  return (
    <div className={`board-difference board-difference--${became}`} style={{ transform: translation(note), width, height }}>
      {became === 'removed' && <s>{note.text}</s>}
    </div>
  );
}

/** From where a note lay to where it lies. */
function Way({ difference: { before, after } }: { readonly difference: Difference }) {
  const [was, is] = [before, after] as unknown as [NoteItem | undefined, NoteItem | undefined];
  if (!was || !is || (was.x === is.x && was.y === is.y)) return null;
  const [from, to] = [middle(noteRect(was, was.size)), middle(noteRect(is, is.size))];
  return <path className="board-difference-way" d={`M ${from.x} ${from.y} L ${to.x} ${to.y}`} />;
}

/** From each note that another was made of to that one. */
function Merging({ difference: { before, after } }: { readonly difference: Difference }) {
  const { store } = useBoard().atelier;
  const [was, is] = [before, after] as unknown as [NoteItem | undefined, NoteItem];
  const to = middle(noteRect(is, is.size));
  return is.sources?.filter((id) => !was?.sources?.includes(id)).map((id) => {
    const source = store.get('note', id);
    if (!source || source.removed) return null;
    const from = middle(noteRect(source, source.size));
    return <path key={id} className="board-difference-way" data-source={id} d={`M ${from.x} ${from.y} L ${to.x} ${to.y}`} />;
  });
}

function isNoteOn({ kind, before, after }: Difference, boardId: string): boolean {
  return kind === 'note' && (after ?? before)?.board === boardId;
}
