import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../contract/people';
import { withBrowser } from '../test/browser';
import { fakeAtelier, note } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';
import { StageView } from './StageView';

beforeEach(withBrowser);

async function given(role: Role = 'PARTICIPANT') {
  const fake = fakeAtelier([note('n1'), note('n2', { x: 240 }), note('n3', { x: 480, private: true, text: undefined, author: undefined })], role);
  const { board, container } = renderOnBoard(fake, <StageView />);
  await screen.findByRole('option', { name: /Tekst n1/u });
  const choose = (...ids: string[]) => act(() => board.selection.select(ids));
  return { board, choose, corner: () => container.querySelector<HTMLElement>('.board-size') };
}

describe('the corner by which a note is made larger or smaller', () => {
  it('is at the one note that is chosen', async () => {
    const { choose, corner } = await given();
    expect(corner()).toBeNull();
    choose('n2');
    expect(corner()?.style.transform).toBe('translate3d(440px, 100px, 0px)');
    choose('n1', 'n2');
    expect(corner()).toBeNull();
  });

  it('makes way while the note is carried or written on', async () => {
    const { board, choose, corner } = await given();
    choose('n1');
    act(() => {
      board.hand.take(['n1']);
      board.hand.holdAt({ x: 10, y: 0 });
    });
    expect(corner()).toBeNull();
    act(() => board.hand.cancel());
    expect(corner()).not.toBeNull();
    act(() => board.selection.edit('n1'));
    expect(corner()).toBeNull();
  });

  it('is not at what somebody else still writes in private', async () => {
    const { choose, corner } = await given();
    choose('n3');
    expect(corner()).toBeNull();
  });

  it('is not there for who only looks', async () => {
    const { choose, corner } = await given('OBSERVER');
    choose('n1');
    expect(corner()).toBeNull();
  });
});
