import { act, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { DifferencesContext, type Difference } from '../../atelier/difference';
import { withBrowser } from '../test/browser';
import { fakeAtelier, note } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';
import { DifferenceMarks } from './DifferenceMarks';

beforeEach(withBrowser);

it('a note that was merged has a line from each note that it was made of', async () => {
  // given
  const [, , merged] = note('n3', { sources: ['n1', 'n2', 'gone'] });
  const difference: Difference = { kind: 'note', id: 'n3', became: 'merged', after: { ...merged } };
  const fake = fakeAtelier([note('n1'), note('n2', { x: 240 }), note('n3', { x: 480, sources: ['n1', 'n2', 'gone'] })]);

  // when
  const { container } = renderOnBoard(fake, <DifferencesContext value={[difference]}><DifferenceMarks /></DifferencesContext>);
  await act(() => Promise.resolve());

  // then
  expect([...container.querySelectorAll<SVGElement>('[data-source]')].map(({ dataset }) => dataset.source)).toEqual(['n1', 'n2']);
  expect(screen.queryAllByText(/./u)).toEqual([]);
});
