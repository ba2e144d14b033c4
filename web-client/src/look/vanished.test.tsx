import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type FormEvent } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { i18n } from '../i18n/i18n';
import { Choice } from './Choice';
import { SelectField } from './Field';

beforeAll(async () => {
  await i18n.changeLanguage('nl');
});

const ALL = [{ id: 'a', name: 'Ampère' }, { id: 'b', name: 'Bronhouder' }, { id: 'c', name: 'College' }];
const without = (...gone: string[]) => ALL.filter(({ id }) => !gone.includes(id));

describe('some of several, while others take away what is chosen', () => {
  function Several({ options, first, stays }: { options: typeof ALL; first: readonly string[]; stays: boolean }) {
    const [chosen, setChosen] = useState(first);
    return (
      <>
        <Choice legend="Partijen" options={options} chosen={chosen} nameOfGone={stays ? () => 'niet meer op de lijst' : undefined} onChange={setChosen} />
        <output>{chosen.join(' ')}</output>
      </>
    );
  }

  test('that is not chosen any more, and told', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Several options={ALL} first={['a']} stays />);
    await user.click(screen.getByRole('checkbox', { name: 'Bronhouder', hidden: true }));
    rerender(<Several options={without('b')} first={['a']} stays />);
    expect(screen.getByText('Intussen niet meer te kiezen, en hier weggelaten: Bronhouder.')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('a');
  });

  test('what was chosen already may stay, to be let go', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<Several options={ALL} first={['a']} stays />);
    rerender(<Several options={without('a')} first={['a']} stays />);
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'niet meer op de lijst', hidden: true }));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('it is told also when nothing is left to choose from', () => {
    const { rerender } = render(<Several options={ALL} first={['a', 'c']} stays={false} />);
    rerender(<Several options={[]} first={['a', 'c']} stays={false} />);
    expect(screen.getByRole('alert').textContent).toContain('Ampère; College');
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('one of several', () => {
  function One({ options, onSend }: { options: typeof ALL; onSend: (chosen: string) => void }) {
    const [chosen, setChosen] = useState('');
    const submit = (event: FormEvent) => {
      event.preventDefault();
      onSend(chosen);
    };
    return (
      <form onSubmit={submit}>
        <SelectField label="Partij" value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <option value="">onbekend</option>
          {options.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </SelectField>
        <button type="submit">Bewaren</button>
      </form>
    );
  }

  test('that others take away is said at the field, and has to be chosen anew', async () => {
    const user = userEvent.setup();
    const onSend = vi.fn();
    const { rerender } = render(<One options={ALL} onSend={onSend} />);
    const field = screen.getByLabelText<HTMLSelectElement>('Partij');
    await user.selectOptions(field, 'Bronhouder');
    rerender(<One options={without('b')} onSend={onSend} />);
    expect(screen.getByText('Wat u koos, is intussen niet meer te kiezen. Kies opnieuw.')).toBeTruthy();
    expect(field.selectedOptions[0]?.textContent).toBe('niet meer te kiezen');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(onSend).not.toHaveBeenCalled();
    await user.selectOptions(field, 'onbekend');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(onSend).toHaveBeenCalledWith('');
  });

  test('is as it was when it comes back, as what somebody undoes', async () => {
    const user = userEvent.setup();
    const { rerender } = render(<One options={ALL} onSend={vi.fn()} />);
    await user.selectOptions(screen.getByLabelText('Partij'), 'Bronhouder');
    rerender(<One options={without('b')} onSend={vi.fn()} />);
    rerender(<One options={ALL} onSend={vi.fn()} />);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText<HTMLSelectElement>('Partij').value).toBe('b');
  });
});
