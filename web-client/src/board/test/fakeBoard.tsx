import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { AtelierProvider } from '../../atelier/hooks';
import type { Board } from '../Board';
import { useBoard } from '../BoardContext';
import { BoardProvider } from '../BoardProvider';
import type { FakeAtelier } from './fakeAtelier';

/** Renders something inside board `b1` of an atelier; gives the board, and where the browser went. */
export function renderOnBoard(fake: FakeAtelier, children: ReactNode) {
  const seen: { board: Board | undefined; path: string } = { board: undefined, path: '' };
  function Watch() {
    seen.board = useBoard();
    return null;
  }
  function Elsewhere() {
    const { pathname, search } = useLocation();
    seen.path = pathname + search;
    return null;
  }
  const rendered = render(
    <MemoryRouter initialEntries={['/board']}>
      <AtelierProvider source={fake.source}>
        <Routes>
          <Route
            path="/board"
            element={
              <BoardProvider boardId="b1" readOnly={false}>
                <Watch />
                {children}
              </BoardProvider>
            }
          />
          <Route path="*" element={<Elsewhere />} />
        </Routes>
      </AtelierProvider>
    </MemoryRouter>,
  );
  if (!seen.board) throw new Error('The board was not rendered.');
  return { ...rendered, board: seen.board, seen };
}
