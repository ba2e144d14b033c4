import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { givenAtelier, showPage } from '../test/givenAtelier';
import ImportFigures from './ImportFigures';

function file(name: string, ...lines: string[]): File {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

test('a file that does not name its year is asked for it, and a year that nobody can mean is not taken over as unknown', async () => {
  // given
  const atelier = await givenAtelier('PARTICIPANT', []);
  showPage(atelier, <ImportFigures />, '/atelier/:atelierId/neighbourhoods', '/atelier/a1/neighbourhoods');
  const user = userEvent.setup();
  await user.upload(screen.getByLabelText('Bestanden kiezen'), file('oost.csv', 'code;naam;dwellings', ';Oost;10'));
  const year = await screen.findByLabelText('Jaar van de cijfers in oost.csv');

  // when
  await user.type(year, '1024');
  await user.click(screen.getByRole('button', { name: '1 wijk overnemen' }));

  // then
  expect(atelier.sent).toEqual([]);
  expect(screen.getByText(/van 1990 tot en met 2100/)).toBeTruthy();

  // when
  await user.clear(year);
  await user.type(year, '2024');
  await user.click(screen.getByRole('button', { name: '1 wijk overnemen' }));

  // then
  expect(atelier.sent).toMatchObject([{ type: 'ImportFigures', neighbourhoods: [{ name: 'Oost', figures: [{ value: 10, year: 2024 }] }] }]);
});

test('what is taken over is what was read last, and nothing of what was read before', async () => {
  // given
  const atelier = await givenAtelier('PARTICIPANT', []);
  showPage(atelier, <ImportFigures />, '/atelier/:atelierId/neighbourhoods', '/atelier/a1/neighbourhoods');
  const user = userEvent.setup();
  const input = screen.getByLabelText('Bestanden kiezen');

  // when
  await user.upload(input, file('oost.csv', 'code;naam;dwellings', ';Oost;10', ';Noord;20'));
  await screen.findByRole('button', { name: '2 wijken overnemen' });
  await user.upload(input, file('west.csv', 'code;naam;dwellings', ';West;30'));
  await user.click(await screen.findByRole('button', { name: '1 wijk overnemen' }));

  // then
  expect(atelier.sent).toMatchObject([{ type: 'ImportFigures', neighbourhoods: [{ name: 'West' }] }]);
  expect(document.activeElement).toBe(input);
});
