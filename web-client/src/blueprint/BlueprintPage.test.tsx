import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Blueprint } from '../contract/blueprint';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givenAtelier, showPage } from '../test/givenAtelier';
import BlueprintPage from './BlueprintPage';

const AT = '2027-03-09T16:00:00Z';
const CONTENT: Blueprint = {
  form: 1, title: 'Molenveld', criteria: [], stakeholderTypes: [], routePhases: [], products: [], agreements: [],
  programme: [{ day: 0, start: '13:00', end: '17:00', theme: 'Vertragen', agenda: [] }],
  steps: [
    { stepId: 'step-1', title: 'Opdracht', kind: 'STEP', when: { day: 21 }, stakeholders: [], criteria: [], waitsFor: [] },
    { stepId: 'step-2', title: 'Nulmeting', kind: 'STEP', stakeholders: [], criteria: [], waitsFor: ['step-1'] },
  ],
  hurdles: [], lessons: [{ text: 'Eerder uitnodigen', component: 'PARTICIPATION' }],
};
const DRAFT: ItemEntry = ['blueprint', 'b1', { title: 'Molenveld', state: 'DRAWN_UP', content: CONTENT, drawnUpAt: AT }];

async function given(role: Role, ...items: ItemEntry[]) {
  const given = await givenAtelier(role, items);
  showPage(given, <BlueprintPage />, '/atelier/:atelierId/blueprint', '/atelier/a1/blueprint');
  return given;
}

test('who leads reads what to do with the blueprint of another atelier', async () => {
  await given('FACILITATOR');
  expect(screen.getByText(/Hebt u een blauwdruk van een ander atelier\? Geef dat bestand aan de beheerder/)).toBeTruthy();
});

test('a participant writes down a lesson, and an empty one is refused at the field', async () => {
  // given
  const { sent } = await given('PARTICIPANT');

  // when
  await userEvent.click(screen.getByRole('button', { name: 'Les toevoegen' }));

  // then
  expect(screen.getByLabelText('Les').getAttribute('aria-invalid')).toBe('true');
  expect(sent).toEqual([]);

  // when
  await userEvent.type(screen.getByLabelText('Les'), ' Minder praten {Enter}');

  // then
  expect(sent).toMatchObject([{ type: 'RecordLesson', lesson: { text: 'Minder praten', component: 'GENERAL' } }]);
});

test('a participant reads what was drawn up, and does not publish it', async () => {
  // given
  await given('PARTICIPANT', DRAFT);

  // then
  expect(screen.getByText('De begeleider kijkt dit na en geeft het uit.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Blauwdruk uitgeven' })).toBeNull();
});

test('the facilitator leaves out a part and an entry', async () => {
  // given
  const { sent } = await given('FACILITATOR', DRAFT);

  // when
  await userEvent.click(screen.getByLabelText('Programma (1)'));
  await userEvent.click(screen.getByLabelText(/Opdracht/));
  await userEvent.click(screen.getByRole('button', { name: 'Blauwdruk uitgeven' }));

  // then
  expect(sent).toEqual([{
    type: 'PublishBlueprint', blueprintId: 'b1', parts: ['STEPS', 'LESSONS'], leftOut: [{ part: 'STEPS', number: 1 }],
  }]);
});

test('phases of the route map are left out one by one, and those with a name of somebody here are off until the facilitator says otherwise', async () => {
  // given
  const content = { ...CONTENT, routePhases: [{ title: 'Gesprekken van Anna', when: { day: 0, until: 6 } }, { title: 'Voorbereiden', when: { day: 7 } }] };
  const { sent } = await given('FACILITATOR', ['blueprint', 'b1', { title: 'Molenveld', state: 'DRAWN_UP', content, drawnUpAt: AT }]);

  expect(screen.getByLabelText(/Gesprekken van Anna.*Let op, een naam van hier: Anna/)).toHaveProperty('checked', false);
  expect(screen.getByText('1 uitgezet om een naam van een deelnemer')).toBeTruthy();
  expect(screen.getByLabelText('Fasen van de routemap (1)')).toBeTruthy();

  // when
  await userEvent.click(screen.getByRole('button', { name: 'Blauwdruk uitgeven' }));
  await userEvent.click(screen.getByLabelText(/Gesprekken van Anna/));
  await userEvent.click(screen.getByLabelText(/Voorbereiden/));
  await userEvent.click(screen.getByRole('button', { name: 'Blauwdruk uitgeven' }));

  // then
  const parts = ['PROGRAMME', 'STEPS', 'ROUTE_PHASES', 'LESSONS'];
  expect(sent).toMatchObject([
    { parts, leftOut: [{ part: 'ROUTE_PHASES', number: 1 }] },
    { parts, leftOut: [{ part: 'ROUTE_PHASES', number: 2 }] },
  ]);
});

test('a blueprint with nothing in it is not published', async () => {
  // given
  const { sent } = await given('FACILITATOR', DRAFT);

  // when
  for (const part of ['Programma (1)', 'Processtappen (2)', 'Lessen (1)']) await userEvent.click(screen.getByLabelText(part));
  await userEvent.click(screen.getByRole('button', { name: 'Blauwdruk uitgeven' }));

  // then
  expect(screen.getByText('Kies ten minste één onderdeel.')).toBeTruthy();
  expect(sent).toEqual([]);
});
