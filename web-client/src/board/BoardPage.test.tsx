import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { givenAtelier, showPage } from '../test/givenAtelier';
import BoardPage from './BoardPage';

test('a board that is not there says so as the heading of its page', async () => {
  showPage(await givenAtelier('PARTICIPANT', []), <BoardPage />, '/atelier/:atelierId/board/:boardId', '/atelier/a1/board/none');

  expect(screen.getByRole('heading', { level: 1, name: 'Dit bord is er niet (meer).' })).toBeTruthy();
});
