import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { Rail } from './Rail';

it('leads to every part that is there, in order', async () => {
  // given
  const given = await givenAtelier('PARTICIPANT', [['board', 'b1', { title: 'Wensen', component: 'GENERAL', openedAt: '' }]]);

  // when
  showPage(given, <Rail />, '/atelier/:atelierId', '/atelier/a1');

  // then
  const rail = screen.getByRole('navigation');
  expect(within(rail).getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Overzicht', 'Wensen', 'Stakeholders', 'Wijk', 'Organisatie', 'Afspraken', 'Acties', 'Verslag', 'Terugkijken',
  ]);
  expect(within(rail).getByRole('link', { name: 'Overzicht' }).getAttribute('aria-current')).toBe('page');

  // when
  await act(async () => given.store.apply([['board', 'b2', { title: 'Zorgen', component: 'GENERAL', openedAt: '' }]], 11));

  // then
  expect(await within(rail).findByRole('link', { name: 'Zorgen' })).toBeTruthy();
});
