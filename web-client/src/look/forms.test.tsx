import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type FormEvent } from 'react';
import { expect, it, vi } from 'vitest';
import { i18n } from '../i18n/i18n';
import { CheckboxField } from './CheckboxField';
import { Dialog } from './Dialog';
import { DateField } from './DateField';
import { EditableTable } from './EditableTable';
import { EmptyState } from './EmptyState';
import { SelectField, TextArea, TextField } from './Field';
import { fieldError } from './fieldError';
import { NumberField } from './NumberField';
import { SaveState } from './SaveState';
import { Steps } from './Steps';
import { Tabs } from './Tabs';
import { TypedText } from './TypedText';

it('a day is ISO text, or unknown', async () => {
  const told = vi.fn();
  const { rerender } = render(<DateField label="Vanaf" value={undefined} onChange={told} />);

  await userEvent.type(screen.getByLabelText('Vanaf'), '2027-02-09');
  expect(told).toHaveBeenLastCalledWith('2027-02-09');

  rerender(<DateField label="Vanaf" value="2027-02-09" onChange={told} error="Te vroeg." />);
  await userEvent.clear(screen.getByLabelText('Vanaf'));
  expect(told).toHaveBeenLastCalledWith(undefined);
  expect(screen.getByLabelText('Vanaf').getAttribute('aria-invalid')).toBe('true');
});

it('a day that nobody can mean is said at the field once it is left', () => {
  render(<DateField label="Vanaf" value="0001-02-09" onChange={vi.fn()} />);
  const field = screen.getByLabelText('Vanaf');
  expect(field.getAttribute('aria-invalid')).toBeNull();

  fireEvent.blur(field);

  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('alert').textContent).toBe('Kies een dag tussen 2000 en 2199.');
});

it('what is wrong with a field that is left by pressing a button is said once the press is over, so that nothing moves under it', async () => {
  render(<><DateField label="Vanaf" value="0001-02-09" onChange={vi.fn()} /><button>Bewaren</button></>);
  const button = screen.getByRole('button');

  fireEvent.mouseDown(button);
  fireEvent.blur(screen.getByLabelText('Vanaf'));
  expect(screen.queryByRole('alert')).toBeNull();
  fireEvent.mouseUp(button);

  expect((await screen.findByRole('alert')).textContent).toBe('Kies een dag tussen 2000 en 2199.');
});

it('half a day is said at the field and holds back the form', async () => {
  const kept = vi.fn((event: FormEvent) => event.preventDefault());
  render(<form onSubmit={kept}><DateField label="Vanaf" value={undefined} onChange={vi.fn()} /><button>Bewaren</button></form>);
  const field = screen.getByLabelText('Vanaf');
  const half = (badInput: boolean) => Object.defineProperty(field, 'validity', { value: { badInput }, configurable: true });

  half(true);
  fireEvent.keyUp(field, { key: '2' });
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.click(screen.getByRole('button'));
  expect(screen.getByRole('alert').textContent).toBe('Vul een hele dag in: dag, maand en jaar.');
  expect(kept).not.toHaveBeenCalled();

  half(false);
  fireEvent.keyUp(field, { key: 'Backspace' });
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.click(screen.getByRole('button'));
  expect(kept).toHaveBeenCalledOnce();
});

it.each([false, true])('of a text that is too long nothing goes: it is said at the field how much fits, and the form is held back until it does (one that says itself what is wrong: %s)', async (saysItself) => {
  const kept = vi.fn((event: FormEvent) => event.preventDefault());
  function Form() {
    const [text, setText] = useState('');
    return (
      <form onSubmit={kept} noValidate={saysItself}>
        <TextArea label="Aanleiding" maxLength={8} value={text} onChange={({ target }) => setText(target.value)} />
        <button>Bewaren</button>
      </form>
    );
  }
  render(<Form />);
  const field = screen.getByLabelText<HTMLTextAreaElement>('Aanleiding');

  await userEvent.click(field);
  await userEvent.paste('Van het gas af');
  await userEvent.click(screen.getByRole('button'));

  expect(field.value).toBe('Van het gas af');
  expect(screen.getByRole('alert').textContent).toBe('Dit zijn 14 tekens. Er passen er hoogstens 8. Maak het korter.');
  expect(kept).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(field);

  await userEvent.type(field, '{Backspace>6/}');
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.click(screen.getByRole('button'));
  expect(kept).toHaveBeenCalledOnce();
});

it('what the browser holds a form back for is said at each field, in our words; the first gets the focus', async () => {
  const kept = vi.fn((event: FormEvent) => event.preventDefault());
  render(
    <form onSubmit={kept}>
      <TextField label="Naam" required />
      <TextArea label="Bewijs" required />
      <button>Bewaren</button>
    </form>,
  );
  const [name, evidence] = [screen.getByLabelText('Naam'), screen.getByLabelText('Bewijs')];
  await userEvent.type(name, ' ');
  await userEvent.click(screen.getByRole('button'));
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual(['Vul dit in.', 'Vul dit in.']);
  for (const field of [name, evidence]) expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(name);
  await userEvent.type(name, 'Tafel');
  expect(name.getAttribute('aria-invalid')).toBeNull();
  await userEvent.type(evidence, 'Verslag');
  await userEvent.click(screen.getByRole('button'));
  expect(kept).toHaveBeenCalledOnce();
});

it('what is wrong when a form in a dialog is sent gets the focus, also when that is found out later; while one types nothing takes it', async () => {
  const form = (error?: string) => (
    <Dialog title="Stap" onClose={vi.fn()}>
      <form onSubmit={(event) => event.preventDefault()}>
        <TextField label="Dag" error={error} />
        <TextField label="Product" />
        <button type="submit">Bewaren</button>
      </form>
    </Dialog>
  );
  const { rerender } = render(form());
  const send = screen.getByText('Bewaren');
  send.focus();
  fireEvent.submit(send);
  rerender(form('Te vroeg.'));
  expect(document.activeElement).toBe(screen.getByLabelText('Dag'));

  send.focus();
  fireEvent.submit(send);
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Dag')));

  const product = screen.getByLabelText('Product');
  product.focus();
  fireEvent.input(product, { target: { value: 'Plan' } });
  rerender(form('Te laat.'));
  expect(document.activeElement).toBe(product);
});

it('a box is ticked by its label, and explained', async () => {
  const told = vi.fn();
  render(<CheckboxField label="Bewoners doen mee" hint="Ook huurders." checked={false} onChange={told} />);

  await userEvent.click(screen.getByText('Bewoners doen mee'));

  expect(told).toHaveBeenCalledWith(true);
  const box = screen.getByRole('checkbox', { name: 'Bewoners doen mee' });
  expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Ook huurders.');
});

it('an empty page has one button, for who may begin', async () => {
  const begin = vi.fn();
  const { rerender } = render(<EmptyState text="Er zijn nog geen kosten." action="Kosten toevoegen" onAction={begin} />);
  await userEvent.click(screen.getByRole('button', { name: 'Kosten toevoegen' }));
  expect(begin).toHaveBeenCalledOnce();

  rerender(<EmptyState text="Er zijn nog geen kosten." />);
  expect(screen.queryByRole('button')).toBeNull();
});

it('says whether it was kept', () => {
  const { rerender } = render(<SaveState state={undefined} />);
  expect(screen.getByRole('status').textContent).toBe('');

  rerender(<SaveState state="saved" />);
  expect(screen.getByRole('status').textContent).toContain('Opgeslagen');
});

it('steps tell where one is and what is done, and can be gone to', async () => {
  const go = vi.fn();
  const steps = [{ name: 'a', title: 'Wijk', done: true }, { name: 'b', title: 'Kosten', done: false }];
  render(<Steps label="Stappen" steps={steps} current="b" onGo={go} />);

  expect(screen.getByRole('button', { name: /Kosten.*nog niet ingevuld/ }).getAttribute('aria-current')).toBe('step');
  await userEvent.click(screen.getByRole('button', { name: /Wijk.*ingevuld/ }));
  expect(go).toHaveBeenCalledWith('a');
});

it('tabs are walked by arrow keys', async () => {
  const change = vi.fn();
  const views = [{ name: 'a', title: 'Tabel', content: 'rijen' }, { name: 'b', title: 'Tijdlijn', content: 'balken' }];
  render(<Tabs label="Weergave" views={views} current="a" onChange={change} />);
  expect(screen.getByRole('tabpanel').textContent).toBe('rijen');

  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');

  expect(change).toHaveBeenCalledWith('b');
});

it('on paper all tabs come, each under its title, where that is wanted', () => {
  const views = [{ name: 'a', title: 'Tabel', content: 'rijen' }, { name: 'b', title: 'Tijdlijn', content: 'balken' }];
  const { rerender } = render(<Tabs label="Weergave" views={views} current="a" onChange={vi.fn()} />);
  fireEvent(window, new Event('beforeprint'));
  expect(document.body.textContent).not.toContain('balken');
  fireEvent(window, new Event('afterprint'));

  rerender(<Tabs label="Weergave" views={views} current="a" onChange={vi.fn()} allOnPaper />);
  fireEvent(window, new Event('beforeprint'));

  expect(screen.getAllByRole('heading', { level: 2, hidden: true }).map(({ textContent }) => textContent)).toEqual(['Tabel', 'Tijdlijn']);
  expect(document.body.textContent).toContain('balken');

  fireEvent(window, new Event('afterprint'));
  expect(document.body.textContent).not.toContain('balken');
});

it('a tab that is only for the screen stays off paper, also when it is the one that is open', () => {
  const views = [{ name: 'a', title: 'Tabel', content: 'rijen' }, { name: 'b', title: 'Instellen', content: 'knoppen', offPaper: true }];
  const { rerender } = render(<Tabs label="Weergave" views={views} current="a" onChange={vi.fn()} allOnPaper />);
  fireEvent(window, new Event('beforeprint'));
  expect(document.body.textContent).not.toContain('knoppen');
  fireEvent(window, new Event('afterprint'));

  rerender(<Tabs label="Weergave" views={views} current="b" onChange={vi.fn()} allOnPaper />);
  fireEvent(window, new Event('beforeprint'));

  expect(screen.getByText('knoppen').closest('.wa-noprint')).not.toBeNull();
  expect(document.body.textContent).toContain('rijen');
  fireEvent(window, new Event('afterprint'));
});

it('a table has headings, names its fields by column and row, and has a menu for each row', async () => {
  const removed = vi.fn();
  const renamed = vi.fn();
  render(
    <EditableTable
      caption="Posten"
      columns={[
        { name: 'title', title: 'Post', cell: (row) => row.title },
        { name: 'who', title: 'Wie', cell: (row, label) => <TextField label={label} labelHidden value={row.who} onChange={({ target }) => renamed(target.value)} /> },
      ]}
      rows={[{ id: '1', title: 'Isolatie', who: '' }]}
      rowId={({ id }) => id}
      rowName={({ title }) => title}
      actionsOf={({ id }) => [{ name: 'remove', title: 'Weghalen', onAction: () => removed(id) }]}
    />,
  );
  const table = screen.getByRole('table', { name: 'Posten' });
  expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Post', 'Wie', 'Acties']);
  expect(within(table).getByRole('rowheader').textContent).toBe('Isolatie');

  await userEvent.type(screen.getByLabelText('Wie: Isolatie'), 'G');
  expect(renamed).toHaveBeenCalledWith('G');

  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Acties voor Isolatie' }));
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{Enter}');
  expect(removed).toHaveBeenCalledWith('1');
});

it('a refused value is told next to its field', () => {
  const problem = { code: 'invalid-value', field: 'costs.amount' };

  expect(fieldError(problem, 'amount')).toMatch(/nakijken|Kijk het na/);
  expect(fieldError(problem, 'costs')).toBeDefined();
  expect(fieldError(problem, 'title')).toBeUndefined();
  expect(fieldError({ code: 'not-allowed' }, 'title')).toBeUndefined();
});

it('says at the field, in the language of the page, what must be filled in; not before one tries to go on', async () => {
  // given
  await i18n.changeLanguage('nl');
  const given = vi.fn((event: FormEvent) => event.preventDefault());
  function Form() {
    const [title, setTitle] = useState('');
    const [kind, setKind] = useState('');
    const [hours, setHours] = useState<number>();
    const [day, setDay] = useState<string>();
    return (
      <form onSubmit={given}>
        <TextField label="Naam" required value={title} onChange={({ target }) => setTitle(target.value)} />
        <SelectField label="Soort" required value={kind} onChange={({ target }) => setKind(target.value)}><option value="" /><option value="a">A</option></SelectField>
        <NumberField label="Uren" required value={hours} onChange={setHours} />
        <DateField label="Dag" required value={day} onChange={setDay} />
        <button type="submit">Bewaren</button>
      </form>
    );
  }
  render(<Form />);
  await userEvent.click(screen.getByLabelText('Naam'));
  await userEvent.tab();
  expect(screen.queryByText('Vul dit in.')).toBeNull();

  // when
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));

  // then
  expect(screen.getAllByText('Vul dit in.')).toHaveLength(3);
  expect(screen.getByText('Vul een getal in.')).toBeTruthy();
  expect(given).not.toHaveBeenCalled();

  // when
  await userEvent.type(screen.getByLabelText('Naam'), 'Haven');
  await userEvent.selectOptions(screen.getByLabelText('Soort'), 'A');
  await userEvent.type(screen.getByLabelText('Uren'), '4');
  fireEvent.change(screen.getByLabelText('Dag'), { target: { value: '2027-03-01' } });
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren' }));

  // then
  expect(screen.queryByText('Vul dit in.')).toBeNull();
  expect(given).toHaveBeenCalledOnce();
});

it('what somebody else makes of a text that is being typed in its place is told, and taken over by Escape', async () => {
  const keep = vi.fn(() => Promise.resolve(undefined));
  const { rerender } = render(<TypedText label="Stap" value="Startnotitie" maxLength={200} keep={keep} />);
  await userEvent.type(screen.getByLabelText('Stap'), ' van mij');
  rerender(<TypedText label="Stap" value="Van een ander" maxLength={200} keep={keep} />);

  expect(screen.getByRole('alert').textContent).toContain('Er staat nu: “Van een ander”');
  await userEvent.keyboard('{Escape}');

  expect(screen.queryByRole('alert')).toBeNull();
  expect((screen.getByLabelText('Stap') as HTMLTextAreaElement).value).toBe('Van een ander');
  expect(keep).not.toHaveBeenCalled();
});
