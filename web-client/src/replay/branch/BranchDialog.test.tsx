import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { i18n } from '../../i18n/i18n';
import { BranchDialog } from './BranchDialog';

function Address() {
  const { pathname, search, hash } = useLocation();
  return <output>{pathname + search + hash}</output>;
}

test('with the key of the host one goes on to a new atelier; without it one does not', async () => {
  // given
  await i18n.changeLanguage('nl');
  const user = userEvent.setup();
  render(<MemoryRouter><BranchDialog atelierId="a1" revision={900} onClose={() => undefined} /><Address /></MemoryRouter>);

  // when
  await user.click(screen.getByRole('button', { name: 'Verder' }));

  // then
  expect(screen.getByRole('alert')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('/');

  // when
  await user.type(screen.getByLabelText('Sleutel van de beheerder'), 'ge heim');
  await user.click(screen.getByRole('button', { name: 'Verder' }));

  // then
  expect(screen.getByRole('status').textContent).toBe('/host?from=a1&r=900#ge%20heim');

  // when
  await user.click(screen.getByRole('radio', { name: 'Alles: een volledige kopie' }));
  await user.click(screen.getByRole('button', { name: 'Verder' }));

  // then
  expect(screen.getByRole('status').textContent).toBe('/host?from=a1&r=900&as=copy#ge%20heim');
});
