import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Role } from '../contract/people';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { PeopleSection } from './PeopleSection';

async function shown(role: Role) {
  const atelier = await givenAtelier(role, [['participant', 'bert', { role: 'PARTICIPANT', joinedAt: '2027-02-09T13:00:00Z', entitledToDecide: false }]]);
  showPage(atelier, <PeopleSection leads={role === 'FACILITATOR'} />, '/atelier/:atelierId', '/atelier/a1');
  return atelier;
}

test('the facilitator says who decides along, and that it is not known', async () => {
  const atelier = await shown('FACILITATOR');
  const user = userEvent.setup();
  expect(screen.getByLabelText('Beslist Bert mee?')).toHaveProperty('value', 'ADVISES');
  await user.selectOptions(screen.getByLabelText('Beslist Anna mee?'), 'beslist mee');
  await user.selectOptions(screen.getByLabelText('Beslist Bert mee?'), 'niet bekend');
  expect(atelier.sent).toEqual([
    { type: 'SetEntitlement', participantId: 'anna', entitledToDecide: true },
    { type: 'SetEntitlement', participantId: 'bert' },
  ]);
});

test('others read who only advises', async () => {
  await shown('PARTICIPANT');
  expect(screen.getByText('Deelnemer, denkt alleen mee')).toBeTruthy();
  expect(screen.queryByLabelText('Beslist Bert mee?')).toBeNull();
});

test('who is one of more of an organisation is told what a report calls them', async () => {
  await shown('PARTICIPANT');
  expect(screen.getByText('in verslag en dossier met (2)')).toBeTruthy();
  expect(screen.getAllByText(/^in verslag en dossier/)).toHaveLength(1);
});
