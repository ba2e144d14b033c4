import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { AmountField } from './AmountField';
import { NumberField, type NumberFieldProps } from './NumberField';

function Held({ start, told, ...field }: Omit<NumberFieldProps, 'value' | 'onChange'> & { start?: number; told: (value: number | undefined) => void }) {
  const [value, setValue] = useState(start);
  return <NumberField {...field} value={value} onChange={(next) => { setValue(next); told(next); }} />;
}

it('takes a decimal comma', async () => {
  const told = vi.fn();
  render(<Held label="Oppervlak" unit="m²" start={2.5} told={told} />);
  const field = screen.getByRole('textbox', { name: 'Oppervlak' });
  expect(field).toHaveProperty('value', '2,5');

  await userEvent.clear(field);
  await userEvent.type(field, '12,75');

  expect(told).toHaveBeenLastCalledWith(12.75);
  expect(field).toHaveProperty('value', '12,75');
});

it('is unknown when empty, never 0', async () => {
  const told = vi.fn();
  render(<Held label="Woningen" start={3} told={told} />);

  await userEvent.clear(screen.getByLabelText('Woningen'));
  await userEvent.tab();

  expect(told).toHaveBeenLastCalledWith(undefined);
  expect(screen.queryByRole('alert')).toBeNull();
});

it.each([
  ['veel', 'Vul een getal in.'],
  ['12', 'Vul een getal in van 0 tot en met 10.'],
  ['2,5', 'Vul een heel getal in.'],
])('says what is wrong with %s, and does not let the form go', async (typed, complaint) => {
  const told = vi.fn();
  const sent = vi.fn((event: React.FormEvent) => event.preventDefault());
  render(<form onSubmit={sent}><Held label="Woningen" min={0} max={10} step={1} told={told} /><button>Opslaan</button></form>);

  await userEvent.type(screen.getByLabelText('Woningen'), typed);
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));

  expect(screen.getByRole('alert')).toHaveProperty('textContent', complaint);
  expect(screen.getByLabelText('Woningen').getAttribute('aria-invalid')).toBe('true');
  expect(told).toHaveBeenLastCalledWith(undefined);
  expect(sent).not.toHaveBeenCalled();
});

it('says at the field that a number is asked for when it is sent without, and no longer once there is one', async () => {
  const sent = vi.fn((event: React.FormEvent) => event.preventDefault());
  render(<form onSubmit={sent}><Held label="Stippen" required min={1} told={vi.fn()} /><button>Opslaan</button></form>);
  await userEvent.tab();
  await userEvent.tab();
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(screen.getByRole('alert').textContent).toBe('Vul een getal in.');
  expect(document.activeElement).toBe(screen.getByLabelText('Stippen'));
  await userEvent.type(screen.getByLabelText('Stippen'), '3');
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(sent).toHaveBeenCalledOnce();
});

it('shows what somebody else made of it', () => {
  const { rerender } = render(<NumberField label="Woningen" value={3} onChange={() => undefined} />);

  rerender(<NumberField label="Woningen" value={8} onChange={() => undefined} />);

  expect(screen.getByLabelText('Woningen')).toHaveProperty('value', '8');
});

it('keeps an amount in whole cents', async () => {
  const told = vi.fn();
  render(<AmountField label="Kosten" cents={undefined} onChange={told} />);

  await userEvent.type(screen.getByLabelText('Kosten'), '1.250,29');

  expect(told).toHaveBeenLastCalledWith(125_029);
});

it('says within which years a year must be as years are written', async () => {
  render(<Held label="Jaar" min={1990} max={2100} step={1} told={vi.fn()} />);

  await userEvent.type(screen.getByLabelText('Jaar'), '99999');
  await userEvent.tab();

  expect(screen.getByRole('alert').textContent).toBe('Vul een getal in van 1990 tot en met 2100.');
});

it('says what is wrong with a number that is there, also where the form misses one', async () => {
  render(<Held label="Minuten" min={1} max={480} step={1} error="Vul een aantal minuten in." told={vi.fn()} />);
  expect(screen.getByRole('alert').textContent).toBe('Vul een aantal minuten in.');

  await userEvent.type(screen.getByLabelText('Minuten'), '900');

  expect(screen.getByRole('alert').textContent).toBe('Vul een getal in van 1 tot en met 480.');
});
