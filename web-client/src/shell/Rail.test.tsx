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
    'Overzicht', 'Wensen', 'Stakeholders', 'Wijk', 'Samenwerking', 'Afspraken', 'Acties', 'Verslag', 'Terugkijken',
  ]);
  expect(within(rail).getByRole('link', { name: 'Overzicht' }).getAttribute('aria-current')).toBe('page');

  // when
  await act(async () => given.store.apply([['board', 'b2', { title: 'Zorgen', component: 'GENERAL', openedAt: '' }]], 11));

  // then
  expect(await within(rail).findByRole('link', { name: 'Zorgen' })).toBeTruthy();
});

it('keeps where I am in view when places appear in it', async () => {
  // given
  const given = await givenAtelier('PARTICIPANT', []);
  const shown: (string | null)[] = [];
  Object.assign(Element.prototype, { scrollIntoView(this: Element) { shown.push(this.textContent); } });
  showPage(given, <Rail />, '/atelier/:atelierId/actions', '/atelier/a1/actions');
  expect(shown).toEqual(['Acties']);

  // when
  await act(async () => given.store.apply([['processStep', 's1', { title: 'Startnotitie', kind: 'STEP', stakeholders: [], dependsOn: [], criteria: [] }]], 11));

  // then
  expect(await screen.findByRole('link', { name: 'Procesplan' })).toBeTruthy();
  expect(shown).toEqual(['Acties', 'Acties']);
});
