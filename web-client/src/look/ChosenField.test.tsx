import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ChosenField } from './ChosenField';

const CHOICES = [{ value: '', text: 'Niet bekend' }, { value: 'PRESENT', text: 'Aanwezig' }, { value: 'ABSENT', text: 'Afwezig' }];
const field = (value: string, told?: (choice: string) => void) =>
  <ChosenField label="Bert" value={value} choices={CHOICES} onChoose={vi.fn()} {...(told && { onOvertaken: told })} />;
const at = () => screen.getByRole('combobox', { name: 'Bert' });

describe('a choice that others make as well', () => {
  it('shows theirs at once, and says so to who is at it just then, until they leave it', () => {
    const { rerender } = render(field(''));
    fireEvent.focus(at());
    rerender(field('ABSENT'));

    expect((at() as HTMLSelectElement).value).toBe('ABSENT');
    expect(screen.getByRole('alert').textContent).toBe('Iemand anders koos hier net: Afwezig.');
    fireEvent.blur(at());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says nothing to who is elsewhere, nor of one’s own choice', async () => {
    const { rerender } = render(field(''));
    rerender(field('ABSENT'));
    await userEvent.selectOptions(at(), 'PRESENT');
    rerender(field('PRESENT'));

    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says it of what came just before one’s own, which is in the place of it', async () => {
    const { rerender } = render(field(''));
    await userEvent.selectOptions(at(), 'PRESENT');
    fireEvent.focus(at());
    rerender(field('ABSENT'));
    rerender(field('PRESENT'));

    expect(screen.getByRole('alert').textContent).toBe('Iemand anders koos hier net: Afwezig.');
  });

  it('tells it elsewhere where there is no room', () => {
    const told = vi.fn();
    const { rerender } = render(field('', told));
    fireEvent.focus(at());
    rerender(field('ABSENT', told));

    expect(told).toHaveBeenCalledExactlyOnceWith('Afwezig');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
