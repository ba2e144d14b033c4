import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { toasts } from '../shell/toasts';
import { givenAtelier, showPage } from '../test/givenAtelier';
import IntakePage from './IntakePage';

const RATES = { PARTICIPATION: 420000, FINANCE: 300000, PROCESS: 360000 };
const TARIFF = {
  version: '2026-11',
  rates: Object.entries(RATES).map(([component, cents]) => ({ component, fixedRate: { cents } })),
  intakeFee: { cents: 95000 },
};
const LINES = [
  { component: 'PARTICIPATION', rateCents: 420000, quarters: 5, amountCents: 525000, shareTenths: 238, minutes: 172 },
  { component: 'FINANCE', rateCents: 300000 },
  { component: 'PROCESS', rateCents: 360000, dropped: true, reason: 'Alleen deze keer' },
];
const QUOTED = { tariff: '2026-11', fixedAt: '2026-11-22T09:00:00Z', intakeFeeCents: 95000, lines: LINES };
const QUOTATION: ItemEntry = ['quotation', 'quotation', QUOTED];
const givesRates = () => Promise.resolve(new Response(JSON.stringify(TARIFF)));

async function shown(role: Role, step: string, ...items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, items);
  showPage(atelier, <IntakePage />, '/atelier/:atelierId/intake', `/atelier/a1/intake?step=${step}`);
  return { atelier, user: userEvent.setup() };
}

function goal(id: string, text: string, position: number): ItemEntry {
  return ['intakeEntry', id, { kind: 'GOAL', text, position }];
}

beforeEach(() => {
  // jsdom knows dialogs, but not how to open them
  HTMLDialogElement.prototype.showModal = function open() { this.open = true; };
  HTMLDialogElement.prototype.close = function close() { this.open = false; };
  vi.stubGlobal('fetch', givesRates);
});

describe('the intake', () => {
  test('a field is saved as it is left, and only when it was changed', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'occasion', ['intake', 'intake', { startingPoint: 'Nieuwe raad' }]);
    await user.click(screen.getByLabelText('Wat is er al?'));
    await user.type(screen.getByLabelText('Waarom dit atelier, en waarom nu?'), 'Warmteprogramma');
    await user.tab();
    expect(atelier.sent).toEqual([{ type: 'DescribeOccasion', occasion: 'Warmteprogramma' }]);
    expect(await screen.findByText('Opgeslagen')).toBeTruthy();
  });

  test('what was typed is saved too when the page is left for another one, or the browser for another app', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'occasion');
    const field = screen.getByLabelText('Waarom dit atelier, en waarom nu?');
    await user.type(field, 'Een');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await user.type(field, ' plan');

    cleanup();

    expect(atelier.sent).toEqual([{ type: 'DescribeOccasion', occasion: 'Een' }, { type: 'DescribeOccasion', occasion: 'Een plan' }]);
  });

  test('what was refused says so, and what was typed stays', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'occasion');
    atelier.answer({ ok: false, problem: { code: 'unreachable' } });
    await user.type(screen.getByLabelText('Waarom dit atelier, en waarom nu?'), 'Warmteprogramma');
    await user.tab();
    expect(await screen.findByText('Niet opgeslagen')).toBeTruthy();
    expect((screen.getByLabelText('Waarom dit atelier, en waarom nu?') as HTMLTextAreaElement).value).toBe('Warmteprogramma');
  });

  test('what somebody else fills in is seen', async () => {
    const { atelier } = await shown('FACILITATOR', 'occasion');
    act(() => atelier.store.apply([['intake', 'intake', { occasion: 'Van een ander' }]], 11));
    expect(await screen.findByDisplayValue('Van een ander')).toBeTruthy();
  });

  test('who types in a field that somebody else changes is told what it says now', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'occasion');
    await user.type(screen.getByLabelText('Waarom dit atelier, en waarom nu?'), 'Van mij');
    act(() => atelier.store.apply([['intake', 'intake', { occasion: 'Van een ander' }]], 11));
    expect(await screen.findByText(/Er staat nu: “Van een ander”/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Waarom dit atelier, en waarom nu?').value).toBe('Van mij');
  });

  test('who changes an attendee that somebody else changed since is told before saving', async () => {
    const party = (name: string): ItemEntry => ['attendee', 'h', { kind: 'TENANTS', name, required: true }];
    const { atelier, user } = await shown('FACILITATOR', 'people', party('Huurders'));
    await user.click(screen.getByRole('button', { name: 'Acties voor Huurders' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wijzigen' }));
    act(() => atelier.store.apply([party('Huurdersvereniging')], 11));
    expect(await screen.findByText(/Iemand anders paste dit net aan/)).toBeTruthy();
    act(() => atelier.store.apply([['attendee', 'h', null]], 12));
    expect(await screen.findByText(/Iemand anders haalde dit net weg/)).toBeTruthy();
  });

  test('what was typed goes not without a word when somebody else takes the entry away', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'goals', goal('g1', 'Van het gas af', 1));
    atelier.answer({ ok: false, problem: { code: 'item-unknown' } });
    await user.type(screen.getByLabelText('Doel 1'), ', samen');

    act(() => atelier.store.apply([['intakeEntry', 'g1', null]], 11));

    await waitFor(() => expect(toasts.getState().shown.at(-1)?.text).toContain('"Van het gas af, samen"'));
  });

  test('without a text nothing is added, which is said at the field that has the focus', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'goals');
    await user.click(screen.getAllByRole('button', { name: 'Toevoegen' })[0] as HTMLElement);
    expect(screen.getByText('Vul eerst een tekst in.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Toevoegen: doel'));
    expect(atelier.sent).toEqual([]);
  });

  test('an entry that was not added yet is added when one goes on', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'goals');
    await user.type(screen.getByLabelText('Toevoegen: doel'), 'Van het gas af');

    cleanup();

    expect(atelier.sent).toMatchObject([{ type: 'AddIntakeEntry', kind: 'GOAL', text: 'Van het gas af' }]);
  });

  test('of a party it is known at least what sort it is', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'people');
    await user.click(screen.getByRole('button', { name: 'Partij toevoegen' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Vul een naam in, of kies wat voor partij het is.')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Soort'), 'Huurders');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toMatchObject([{ type: 'RequireAttendee', kind: 'TENANTS', required: true }]);
  });

  test('people are added to those who were there', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'occasion', ['intake', 'intake', { heldOn: '2026-11-14', heldWith: ['anna'] }]);
    await user.click(screen.getByLabelText('Bert'));
    expect(atelier.sent).toEqual([{ type: 'RecordIntakeGuest', participantId: 'bert', there: true }]);
  });

  test('the day of the intake is kept once it is left, and one that cannot be is refused at its field', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'occasion', ['intake', 'intake', { heldWith: ['anna'] }]);
    const day = screen.getByLabelText('Datum van het intakegesprek');
    await user.type(day, '1066-01-14');
    await user.tab();
    expect(screen.getByText('Kies een dag tussen 2000 en 2199.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
    await user.clear(day);
    await user.type(day, '2026-01-14');
    await user.tab();
    expect(atelier.sent).toEqual([{ type: 'RecordIntakeDay', heldOn: '2026-01-14' }]);
  });

  test('an intake was held on a day that has come; one ahead that was recorded before holds back nothing else', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'occasion', ['intake', 'intake', { heldOn: '2198-03-18', heldWith: [] }]);
    const day = screen.getByLabelText('Datum van het intakegesprek');
    await user.click(day);
    await user.click(screen.getByLabelText('Bert'));
    expect(screen.queryByText(/Deze dag moet nog komen/)).toBeNull();
    expect(atelier.sent).toEqual([{ type: 'RecordIntakeGuest', participantId: 'bert', there: true }]);

    await user.clear(day);
    await user.type(day, '2199-03-18');
    await user.tab();
    expect(screen.getByText('Deze dag moet nog komen. Vul de dag in waarop het gesprek was.')).toBeTruthy();
    expect(atelier.sent).toHaveLength(1);
  });

  test('a day that the server refuses stays in its field, with the reason there', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'occasion');
    atelier.answer({ ok: false, problem: { code: 'day-is-to-come', field: 'heldOn' } });
    const day = screen.getByLabelText<HTMLInputElement>('Datum van het intakegesprek');
    await user.type(day, '2026-01-14');
    await user.tab();
    expect(await screen.findByText('Deze dag moet nog komen. Vul de dag in waarop het is gebeurd.')).toBeTruthy();
    expect(day.value).toBe('2026-01-14');
    expect(day.getAttribute('aria-invalid')).toBe('true');
  });

  test('half a day holds back who goes on, at its field; who leaves the page is told that it was not kept', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'occasion');
    const day = screen.getByLabelText<HTMLInputElement>('Datum van het intakegesprek');
    // jsdom knows no half days
    Object.defineProperty(day, 'validity', { value: { badInput: true, valid: false }, configurable: true });
    day.setCustomValidity('half');
    await user.click(day);
    await user.keyboard('1');

    await user.click(screen.getByRole('button', { name: 'Volgende stap: Doelen en vragen' }));
    expect(await screen.findByText('Vul een hele dag in: dag, maand en jaar.')).toBeTruthy();
    expect(document.activeElement).toBe(day);
    expect(atelier.sent).toEqual([]);

    cleanup();
    expect(toasts.getState().shown.at(-1)?.text).toBe('Datum van het intakegesprek: de dag was niet helemaal ingevuld, en is niet bewaard.');
  });

  test('entries are added, moved and put in other words; empty is refused at the field', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'goals', goal('e2', 'Tweede', 1), goal('e1', 'Eerste', 0));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Doel 1').value).toBe('Eerste');
    await user.type(screen.getByLabelText('Toevoegen: doel'), 'Derde{Enter}');
    await user.click(screen.getByRole('button', { name: 'Acties voor Doel 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Omlaag' }));
    await user.clear(screen.getByLabelText('Doel 2'));
    await user.tab();
    expect(await screen.findByText(/Vul een tekst in/)).toBeTruthy();
    expect(atelier.sent).toMatchObject([
      { type: 'AddIntakeEntry', kind: 'GOAL', text: 'Derde' },
      { type: 'MoveIntakeEntry', entryId: 'e1' },
    ]);
    expect(atelier.sent[1]).not.toHaveProperty('before');
  });

  test('with the first weight there is a quotation, with the rates of now', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'weights');
    await user.selectOptions(screen.getByLabelText('Weging van Participatie'), '1,25');
    await vi.waitFor(() => expect(atelier.sent).toEqual([
      { type: 'WeighComponent', component: 'PARTICIPATION', quarters: 5 },
      { type: 'FixTariff', tariff: TARIFF },
    ]));
  });

  test('without rates it is said that there is no quotation, and one is made as soon as there are', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const { atelier, user } = await shown('FACILITATOR', 'weights', ['weight', 'PROCESS', { quarters: 4 }]);
    expect(await screen.findByText(/De tarieven zijn niet opgehaald/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Weging van Participatie'), '1,25');
    expect(atelier.sent).toEqual([{ type: 'WeighComponent', component: 'PARTICIPATION', quarters: 5 }]);

    vi.stubGlobal('fetch', givesRates);
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));

    await vi.waitFor(() => expect(atelier.sent.at(-1)).toEqual({ type: 'FixTariff', tariff: TARIFF }));
    expect(screen.queryByText(/De tarieven zijn niet opgehaald/)).toBeNull();
  });

  test('a quotation that could not be made says why', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'quotation');
    atelier.answer({ ok: false, problem: { code: 'tariff-is-not-in-force' } });
    await user.click(screen.getByRole('button', { name: 'Offerte maken' }));
    expect(await screen.findByText(/De tarieven zijn net veranderd/)).toBeTruthy();
  });

  test.each([
    ['other amounts', { lines: [{ component: 'FINANCE', rateCents: 290000 }] }, /zijn de bedragen veranderd/],
    ['another fee', { intakeFeeCents: 90000 }, /zijn de bedragen veranderd/],
    ['another version only', { tariff: '2026-01' }, /De bedragen zijn dezelfde/],
  ] as const)('with %s the quotation can be made anew', async (_, fields, said) => {
    const { atelier, user } = await shown('FACILITATOR', 'quotation', ['quotation', 'quotation', { ...QUOTED, ...fields }]);
    expect(await screen.findByText(said)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Opnieuw rekenen met de tarieven 2026-11' }));
    expect(atelier.sent).toEqual([{ type: 'FixTariff', tariff: TARIFF }]);
  });

  test('with the same rates there is nothing to make anew', async () => {
    const fetched = vi.fn(givesRates);
    vi.stubGlobal('fetch', fetched);
    await shown('FACILITATOR', 'quotation', QUOTATION);
    await act(() => vi.waitFor(() => expect(fetched).toHaveBeenCalled()));
    expect(screen.queryByRole('button', { name: /Opnieuw rekenen/ })).toBeNull();
  });

  test('a component is left out only for a reason', async () => {
    const { atelier, user } = await shown('FACILITATOR', 'weights', QUOTATION);
    await user.click(screen.getByRole('button', { name: 'Financiën weglaten' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Weglaten' }));
    expect(dialog.getByText('Vul een reden in.')).toBeTruthy();
    await user.type(dialog.getByLabelText('Waarom gaat het zonder?'), 'Is er al');
    await user.click(dialog.getByRole('button', { name: 'Weglaten' }));
    expect(atelier.sent).toEqual([{ type: 'DropComponent', component: 'FINANCE', reason: 'Is er al' }]);
  });

  test('in the quotation what is unknown is said, and never shown as zero', async () => {
    await shown('FACILITATOR', 'quotation', QUOTATION);
    const cells = (name: RegExp) => within(screen.getByRole('row', { name })).getAllByRole('cell').map(({ textContent }) => textContent);
    expect(cells(/Participatie/)).toEqual(['€\u00a04.200', '1,25', '€\u00a05.250', '23,8% (172 min)']);
    expect(cells(/Financiën/)).toEqual(['€\u00a03.000', 'onbekend', 'onbekend', 'onbekend']);
    expect(cells(/Proces/)).toEqual(['€\u00a03.600', 'Weggelaten: Alleen deze keer']);
    expect(cells(/Totaal/)[0]).toBe('onbekend');
    expect(screen.getByText(/Het totaal is nog onbekend/)).toBeTruthy();
  });

  test('who comes back goes on where the first step is not filled in', async () => {
    await shown('FACILITATOR', '', ['intake', 'intake', { occasion: 'Warmteprogramma' }]);
    expect(screen.getByRole('heading', { level: 2, name: 'Doelen en vragen' })).toBeTruthy();
  });

  test('a participant reads the whole intake and changes nothing', async () => {
    await shown('PARTICIPANT', 'goals', goal('e1', 'Eén startwijk', 0), ['attendee', 'w1', { kind: 'TENANTS', required: true }], QUOTATION);
    expect(screen.getByText('Eén startwijk')).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Wie bij het atelier moet zijn' })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Offerte afdrukken']);
  });
});
