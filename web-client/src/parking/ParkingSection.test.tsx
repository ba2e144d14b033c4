import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { closeAtelier, givenAtelier, marked, showPage } from '../test/givenAtelier';
import { ParkingSection } from './ParkingSection';

const AT = '2027-02-09T13:00:00Z';
const TOPIC: ItemEntry = ['parkedTopic', 't1', { text: 'Wie betaalt het onderhoud?', state: 'PARKED', parkedAt: AT, parkedBy: 'bert' }];
const HALF_DAY: ItemEntry = ['halfDay', 'h1', { start: '13:00', end: '17:00', sequence: 1, state: 'PLANNED' }];
const ITEM: ItemEntry = ['agendaItem', 'i1', { halfDay: 'h1', position: 1, kind: 'COMPONENT', title: 'Afronding', minutes: 20, workForms: [], state: 'PLANNED' }];

async function given(role: Role, ...items: ItemEntry[]) {
  const given = await givenAtelier(role, items);
  showPage(given, <ParkingSection />, '/atelier/:atelierId/programme', '/atelier/a1/programme');
  return given;
}

it('a participant parks a topic, and an empty one is refused at the field', async () => {
  // given
  const { sent, store } = await given('PARTICIPANT');
  const field = screen.getByLabelText('Onderwerp');

  // when
  await userEvent.click(screen.getByRole('button', { name: 'Parkeren' }));

  // then
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(sent).toEqual([]);

  // when
  await userEvent.type(field, ' Wie betaalt het onderhoud? {Enter}');

  // then
  expect(sent).toMatchObject([{ type: 'ParkTopic', text: 'Wie betaalt het onderhoud?' }]);
  expect(screen.getByText(/Er staat niets op de parkeerplaats/)).toBeTruthy();

  // when
  await act(async () => store.apply([TOPIC], 11));

  // then
  expect(await screen.findByText('Wie betaalt het onderhoud?')).toBeTruthy();
  expect(screen.getByText('van Bert')).toBeTruthy();
});

it('a topic is taken up in something that is there', async () => {
  const { sent } = await given('FACILITATOR', TOPIC, HALF_DAY, ITEM);
  await userEvent.click(screen.getByRole('button', { name: 'Oppakken: Wie betaalt het onderhoud?' }));
  const where = screen.getByLabelText('Waar pakken we het op?');
  expect(document.activeElement).toBe(where);

  await userEvent.click(screen.getByRole('button', { name: 'Oppakken' }));
  expect(where.getAttribute('aria-invalid')).toBe('true');
  await userEvent.selectOptions(where, 'Afronding');
  await userEvent.click(screen.getByRole('button', { name: 'Oppakken' }));

  expect(sent).toEqual([{ type: 'TakeUpTopic', topicId: 't1', destination: { agendaItemId: 'i1' } }]);
});

it('a topic is taken up in words', async () => {
  const { sent } = await given('PARTICIPANT', TOPIC);
  await userEvent.click(screen.getByRole('button', { name: 'Oppakken: Wie betaalt het onderhoud?' }));
  await userEvent.selectOptions(screen.getByLabelText('Waar pakken we het op?'), 'Iets anders, in uw eigen woorden');
  await userEvent.type(screen.getByLabelText('Waar dan?'), 'In het overleg met de provincie');
  await userEvent.click(screen.getByRole('button', { name: 'Oppakken' }));

  expect(sent).toEqual([{ type: 'TakeUpTopic', topicId: 't1', destination: { elsewhere: 'In het overleg met de provincie' } }]);
});

it('a topic is dropped with a reason, and why it is refused is shown', async () => {
  const { sent, answer } = await given('PARTICIPANT', TOPIC);
  await userEvent.click(screen.getByRole('button', { name: 'Laten vervallen: Wie betaalt het onderhoud?' }));
  await userEvent.click(screen.getByRole('button', { name: 'Laten vervallen' }));
  expect(sent).toEqual([]);
  answer({ ok: false, problem: { code: 'topic-is-settled' } });
  await userEvent.type(screen.getByLabelText('Waarom doen we er niets mee?'), 'Al geregeld');
  await userEvent.click(screen.getByRole('button', { name: 'Laten vervallen' }));

  expect(sent).toEqual([{ type: 'DropTopic', topicId: 't1', reason: 'Al geregeld' }]);
  expect(screen.getByText(/al opgepakt of vervallen/)).toBeTruthy();
});

it('what became of a topic is shown below, and it can be put back', async () => {
  const { sent } = await given('PARTICIPANT', HALF_DAY, ITEM,
    ['parkedTopic', 't1', { text: 'Onderhoud', state: 'TAKEN_UP', agendaItem: 'i1', parkedAt: AT, parkedBy: 'bert', settledAt: AT }],
    ['parkedTopic', 't2', { text: 'Parkeren', state: 'DROPPED', droppedBecause: 'Hoort elders', parkedAt: AT, parkedBy: 'bert', settledAt: AT }],
    ['parkedTopic', 't3', { text: 'Weg', state: 'TAKEN_UP', agendaItem: 'i9', parkedAt: AT, parkedBy: 'bert', settledAt: AT }]);
  const settled = screen.getByText('Opgepakt of vervallen (3)').parentElement as HTMLElement;
  expect(within(settled).getByText('Opgepakt: Afronding')).toBeTruthy();
  expect(within(settled).getByText('Vervallen: Hoort elders')).toBeTruthy();
  expect(within(settled).getByText('Opgepakt: niet meer op de agenda')).toBeTruthy();

  await userEvent.click(within(settled).getByRole('button', { name: 'Terugzetten: Parkeren', hidden: true }));

  expect(sent).toEqual([{ type: 'ReopenTopic', topicId: 't2' }]);
});

it('the facilitator says who may read a topic, also in a closed atelier', async () => {
  const atelier = await given('FACILITATOR', TOPIC, marked('parkedTopic', 't1', 'INTERNAL'));
  await closeAtelier(atelier);
  expect(screen.getByText('Intern')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Wie mag dit lezen? Wie betaalt het onderhoud?' }));
  await userEvent.click(await screen.findByRole('radio', { name: 'Openbaar' }));
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(atelier.sent).toEqual([{ type: 'ClassifyItem', kind: 'parkedTopic', itemId: 't1', confidentiality: 'PUBLIC' }]);
});

it('who only follows along reads, and changes nothing', async () => {
  await given('OBSERVER', TOPIC);

  expect(screen.getByText('Wie betaalt het onderhoud?')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
});
