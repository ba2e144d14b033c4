import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { withBrowser } from '../test/browser';
import { fakeAtelier, note } from '../test/fakeAtelier';
import { renderOnBoard } from '../test/fakeBoard';
import { ListView } from './ListView';

beforeEach(withBrowser);

it('closed cards of others are counted behind what there is to read, and are there on request', () => {
  const closed = (id: string) => note(id, { author: 'bilal', private: true, text: undefined });
  renderOnBoard(fakeAtelier([note('n1'), closed('n2'), closed('n3')]), <ListView title="Participatie" />);
  const fold = screen.getByText(/^(2 dichte kaarten van anderen|2 closed cards of others)$/).closest('details') as HTMLDetailsElement;

  expect(fold.open).toBe(false);
  expect(fold.querySelectorAll('[data-list-note]')).toHaveLength(2);
  expect(document.querySelectorAll('[data-list-note]')).toHaveLength(3);
});

it('on a phone what is done with the chosen notes stays in view, folded', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  renderOnBoard(fakeAtelier([note('n1'), note('n2', { x: 240 })]), <ListView title="Participatie" />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Tekst n2' }));

  const chosen = screen.getByRole('region', { name: /^(Gekozen notities|Chosen notes)$/ });
  expect(within(chosen).getByText(/^(Met 1 gekozen notitie|With 1 chosen note)$/).closest('details')).toHaveProperty('open', false);
});
