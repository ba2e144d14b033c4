import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import ProcessPage from '../process/ProcessPage';
import StakeholderPage from '../stakeholder/StakeholderPage';
import { givenAtelier, showPage } from '../test/givenAtelier';

const AT = '2027-02-09T13:00:00Z';
const TENANTS: ItemEntry = ['stakeholder', 's1', { name: 'Huurders', kind: 'TENANTS', influence: 50, interest: 60 }];
const HURDLE: ItemEntry = ['hurdle', 'h1', { title: 'Netcongestie', component: 'TECHNOLOGY', state: 'OPEN', likelihood: 5, impact: 5 }];
const running = (subject: string): ItemEntry => ['placing', 'p1', { subject, state: 'PLACING', startedAt: AT, people: 1 }];

async function shown(role: Role, page: ReactNode, address: string, ...items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, items);
  showPage(atelier, page, '/atelier/:atelierId/:page', `/atelier/a1/${address}`);
  return { atelier, user: userEvent.setup() };
}
const map = (role: Role, ...items: readonly ItemEntry[]) => shown(role, <StakeholderPage />, 'stakeholders?view=map', TENANTS, ...items);
const hurdles = (role: Role, ...items: readonly ItemEntry[]) => shown(role, <ProcessPage />, 'process?view=hurdles', HURDLE, ...items);

describe('placing in silence', () => {
  test('who places sees only their own places, and places for themselves', async () => {
    const { atelier, user } = await map('PARTICIPANT', running('STAKEHOLDERS'),
      ['placeSheet', 'p1:anna', { placing: 'p1', owner: 'anna', private: true, places: [{ item: 's1', right: 20, up: 90 }] }]);
    expect(screen.getByText(/U ziet hier alleen uw eigen plaatsen/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Huurders, .* Invloed 90, belang 20/ }));
    await user.clear(screen.getByLabelText('Invloed'));
    await user.type(screen.getByLabelText('Invloed'), '70');
    await user.click(screen.getByRole('button', { name: 'Zet op deze plaats' }));

    expect(atelier.sent).toEqual([{ type: 'ProposeStanding', placingId: 'p1', stakeholderId: 's1', standing: { influence: 70, interest: 20 } }]);
    expect(screen.queryByRole('button', { name: 'Alle plaatsen laten zien' })).toBeNull();
  });

  test('the place that it has for all is not to be seen before one placed it', async () => {
    await map('PARTICIPANT', running('STAKEHOLDERS'));

    expect(within(screen.getByRole('region', { name: 'Nog niet op de kaart' })).getByText('Huurders')).toBeTruthy();
    expect(screen.queryByText(/Invloed 50/)).toBeNull();
  });

  test('on the list one stakeholder after the other is placed by a tap, or by number', async () => {
    const { atelier, user } = await shown('PARTICIPANT', <StakeholderPage />, 'stakeholders?view=list', TENANTS,
      ['stakeholder', 's2', { name: 'Netbeheerder', kind: 'GRID_OPERATOR' }], ['stakeholder', 's3', { name: 'Waterschap', kind: 'WATER_AUTHORITY' }], running('STAKEHOLDERS'));
    const turn = within(screen.getByRole('region', { name: 'Eén voor één plaatsen' }));
    expect(turn.getByRole('heading', { name: 'Huurders' })).toBeTruthy();
    fireEvent.click(document.querySelector('.wa-turn .wa-stakeholder-map') as Element, { clientX: 450, clientY: 280 });
    expect(turn.getByRole('heading', { name: 'Netbeheerder' })).toBeTruthy();
    await user.click(turn.getByRole('button', { name: 'Volgende' }));
    await user.click(turn.getByRole('button', { name: 'Met getallen' }));
    await user.type(turn.getByLabelText('Invloed'), '30');
    await user.type(turn.getByLabelText('Belang'), '40');
    await user.click(turn.getByRole('button', { name: 'Zet op deze plaats' }));

    expect(atelier.sent).toEqual([
      { type: 'ProposeStanding', placingId: 'p1', stakeholderId: 's1', standing: { influence: 50, interest: 50 } },
      { type: 'ProposeStanding', placingId: 'p1', stakeholderId: 's3', standing: { influence: 30, interest: 40 } },
    ]);
    // what is placed shows once it is predicted; whose turn comes next is read out at once
    expect(document.activeElement?.textContent).toContain('Huurders');
  });

  test('a round about scores says so', async () => {
    await hurdles('PARTICIPANT', running('HURDLES'));
    expect(screen.getByText('1 persoon heeft al scores gegeven.')).toBeTruthy();
  });

  test('the facilitator begins a round and shows all places', async () => {
    const { atelier, user } = await map('FACILITATOR');
    await user.click(screen.getByRole('button', { name: 'Stille ronde starten' }));
    atelier.store.apply([running('STAKEHOLDERS')], 11);
    await user.click(await screen.findByRole('button', { name: 'Alle plaatsen laten zien' }));
    await user.click(screen.getByRole('button', { name: 'Ja, laat zien' }));

    expect(atelier.sent).toMatchObject([{ type: 'StartPlacing', subject: 'STAKEHOLDERS' }, { type: 'ShowPlaces', placingId: 'p1' }]);
  });

  test('afterwards everybody sees how far the places are apart, and the place for all again', async () => {
    await map('PARTICIPANT', ['placing', 'p1', {
      subject: 'STAKEHOLDERS', state: 'SHOWN', startedAt: AT, shownAt: AT, people: 2, places: [{ item: 's1', right: 40, up: 10 }, { item: 's1', right: 40, up: 91 }],
    }]);

    expect(screen.getByRole('row', { name: 'Huurders 2 10 tot 91, gemiddeld 50,5 40, allemaal gelijk 50 / 60' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /Huurders, .* Invloed 50, belang 60/ })).toBeTruthy();
  });

  test('each silent place is drawn with a line to where the stakeholder stands, and is in the list; both can be left out', async () => {
    const round = (state: string): ItemEntry => ['placing', 'p1', {
      subject: 'STAKEHOLDERS', state, startedAt: AT, shownAt: AT, people: 2, places: [{ item: 's1', right: 40, up: 91 }, { item: 's1', right: 40, up: 10 }, { item: 'gone', right: 1, up: 1 }],
    }];
    const { user } = await map('PARTICIPANT', round('SHOWN'));
    const drawn = () => document.querySelectorAll('.wa-silent-places line').length;
    expect(drawn()).toBe(2);
    await user.click(screen.getByRole('button', { name: 'Lijst' }));
    expect(screen.getByRole('cell', { name: '10/40 · 91/40' })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^Stille plaatsen laten zien/ }));
    expect(screen.queryByRole('cell', { name: '10/40 · 91/40' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Kaart' }));
    expect(drawn()).toBe(0);
  });

  test('who leads takes over the averages: of one, or of all that nothing was agreed of yet', async () => {
    const given = (item: string, up: number, right: number) => ({ item, up, right });
    const { atelier, user } = await hurdles(
      'FACILITATOR', ['hurdle', 'h2', { title: 'Geen geld', component: 'FINANCE', state: 'OPEN' }],
      ['placing', 'p1', { subject: 'HURDLES', state: 'SHOWN', startedAt: AT, shownAt: AT, people: 2, places: [given('h1', 2, 3), given('h1', 3, 3), given('h2', 4, 1)] }],
    );
    expect(screen.getByRole('row', { name: /^Geen geld 1 4 1 nog niet/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Neem het gemiddelde over voor Netcongestie: Kans 3, Gevolg 3' }));
    await user.click(screen.getByRole('button', { name: 'Neem het gemiddelde over van wat nog niet is afgesproken' }));

    expect(atelier.sent).toEqual([
      { type: 'ScoreHurdle', hurdleId: 'h1', score: { likelihood: 3, impact: 3 } },
      { type: 'ScoreHurdle', hurdleId: 'h2', score: { likelihood: 4, impact: 1 } },
    ]);
  });

  test('the average of a stakeholder is taken over on the map; who takes part only sees it', async () => {
    const round: ItemEntry = ['placing', 'p1', { subject: 'STAKEHOLDERS', state: 'SHOWN', startedAt: AT, shownAt: AT, people: 1, places: [{ item: 's1', right: 40, up: 91 }] }];
    const { atelier, user } = await map('FACILITATOR', round);
    await user.click(screen.getByRole('button', { name: /^Neem het gemiddelde over voor Huurders/, hidden: true }));
    expect(atelier.sent).toEqual([{ type: 'PlaceStakeholder', stakeholderId: 's1', standing: { influence: 91, interest: 40 } }]);
  });

  test('a hurdle keeps its number while people score, whatever they give it', async () => {
    await hurdles('PARTICIPANT', running('HURDLES'), ['hurdle', 'h2', { title: 'Geen geld', component: 'FINANCE', state: 'OPEN' }],
      ['placeSheet', 'p1:anna', { placing: 'p1', owner: 'anna', private: true, places: [{ item: 'h1', right: 5, up: 5 }] }]);

    expect(screen.getByRole('button', { name: /^1 Geen geld, nog geen score/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^2 Netcongestie, / })).toBeTruthy();
  });

  test('hurdles are scored alike: by keys on the grid, and not in their dialog', async () => {
    const { atelier, user } = await hurdles('PARTICIPANT', running('HURDLES'));
    screen.getByRole('button', { name: '1 Netcongestie, nog geen score' }).focus();
    await user.keyboard('{ArrowUp}{ArrowUp}{Enter}');
    expect(atelier.sent).toEqual([{ type: 'ProposeHurdleScore', placingId: 'p1', hurdleId: 'h1', score: { likelihood: 4, impact: 3 } }]);
    expect(screen.queryByText(/25/)).toBeNull();
    await user.click(screen.getByRole('button', { name: /Acties.*Netcongestie|Netcongestie.*acties/i }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wijzigen' }));

    expect(within(screen.getByRole('dialog')).queryByLabelText('Kans')).toBeNull();
  });
});
