import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { i18n } from '../i18n/i18n';
import { closeAtelier, givenAtelier, showPage } from '../test/givenAtelier';
import DisclosurePage from './DisclosurePage';

const AT = '2027-02-09T13:00:00Z';

function note(id: string, fields: Record<string, unknown> = {}): ItemEntry {
  return ['note', id, { board: 'b1', x: 0, y: 0, colour: 'YELLOW', author: 'anna', createdAt: AT, text: `Notitie ${id}`, ...fields }];
}

function mark(kind: string, item: string, confidentiality: string): ItemEntry {
  return ['classification', `${kind}:${item}`, { itemKind: kind, item, confidentiality, classifiedAt: AT, classifiedBy: 'fac' }];
}

const HURDLE: ItemEntry = ['hurdle', 'h1', { title: 'Net is vol', component: 'TECHNOLOGY', state: 'OPEN' }];

async function shown(role: Role, items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, items);
  showPage(atelier, <DisclosurePage />, '/atelier/:atelierId/disclosure', '/atelier/a1/disclosure');
  return { ...atelier, user: userEvent.setup() };
}

const list = () => screen.getByRole('region', { name: 'Wat er staat' });
const rows = () => within(list()).getAllByRole('listitem');
const markAs = async (user: ReturnType<typeof userEvent.setup>, mark: string) => {
  await user.click(screen.getByRole('button', { name: 'Wie mag dit lezen?' }));
  await user.click(screen.getByRole('radio', { name: mark }));
  await user.click(screen.getByRole('button', { name: 'Opslaan' }));
};
const choose = (text: string) => within(list()).getByRole('checkbox', { name: text });

describe('who may read what', () => {
  test('a facilitator marks many things in one act, and what is marked so already is left alone', async () => {
    const { sent, store, user } = await shown('FACILITATOR', [note('n1'), note('n2'), HURDLE, mark('note', 'n2', 'INTERNAL')]);

    await user.click(choose('Kies alle 3'));
    await markAs(user, 'Intern');

    expect(sent).toEqual([
      { type: 'ClassifyItem', kind: 'note', itemId: 'n1', confidentiality: 'INTERNAL' },
      { type: 'ClassifyItem', kind: 'hurdle', itemId: 'h1', confidentiality: 'INTERNAL' },
    ]);
    expect(await screen.findByText('Kies eerst iets in de lijst.')).toBeTruthy();
    await act(async () => store.apply([mark('note', 'n1', 'INTERNAL'), mark('hurdle', 'h1', 'CONFIDENTIAL')], 12));
    expect(await screen.findByText(/blijven 3 gemarkeerde onderdelen weg/)).toBeTruthy();
    expect(screen.getByText(/voor de organisaties blijft 1 onderdeel weg/)).toBeTruthy();
  });

  test('a mark is taken off again, by keyboard', async () => {
    const { sent, user } = await shown('FACILITATOR', [note('n1'), mark('note', 'n1', 'CONFIDENTIAL')]);

    choose('Notitie n1').focus();
    await user.keyboard(' ');
    screen.getByRole('button', { name: 'Wie mag dit lezen?' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Vertrouwelijk' }).checked).toBe(true);
    screen.getByRole('radio', { name: 'Geen markering' }).focus();
    await user.keyboard(' ');
    await user.keyboard('{Enter}');

    expect(sent).toEqual([{ type: 'WithdrawClassification', kind: 'note', itemId: 'n1' }]);
  });

  test('what was refused stays chosen', async () => {
    const { answer, user } = await shown('FACILITATOR', [note('n1'), note('n2')]);
    answer({ ok: false, problem: { code: 'item-is-not-shown', detail: '', status: 409 } } as never);

    await user.click(choose('Kies alle 2'));
    await markAs(user, 'Openbaar');

    expect(await screen.findByText('0 van 2 gelukt.')).toBeTruthy();
    expect(screen.getByText(/Dit is nog in stilte geschreven/)).toBeTruthy();
    expect(screen.getByText('2 gekozen')).toBeTruthy();
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  test('one looks for words, a kind and a mark, and finds where it is', async () => {
    const { user } = await shown('FACILITATOR', [note('n1'), note('n2', { text: 'Coördinatie' }), HURDLE, mark('hurdle', 'h1', 'INTERNAL')]);

    await user.selectOptions(screen.getByLabelText('Markering'), 'Intern');
    expect(rows().map((row) => row.textContent)).toEqual(['Net is volHobbel InternBekijken']);
    expect(screen.getByRole('link', { name: 'Bekijken: Net is vol' }).getAttribute('href')).toBe('/atelier/a1/process?view=hurdles#item=h1');
    await user.selectOptions(screen.getByLabelText('Markering'), 'Geen markering');
    await user.type(screen.getByLabelText('Woorden'), 'coordinatie');
    expect(await screen.findByText('1 gevonden')).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Soort'), 'Hobbel');
    expect(await screen.findByText(/Er is niets gevonden/)).toBeTruthy();
  });

  test('what is not for everybody yet is not there, what is gone and marked is', async () => {
    await shown('FACILITATOR', [note('n1', { private: true }), note('n2', { removed: true }), mark('hurdle', 'weg', 'INTERNAL')]);

    expect(rows().map((row) => row.textContent)).toEqual([
      'Notitie n2Notitie, van het bord gehaaldGeen markering',
      'staat er niet meerHobbel Intern',
    ]);
  });

  test('an auditor reads it and marks nothing', async () => {
    await shown('AUDITOR', [note('n1'), mark('note', 'n1', 'CONFIDENTIAL')]);

    expect(rows()[0]?.textContent).toBe('Notitie n1Notitie VertrouwelijkBekijken');
    expect(within(list()).queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('group', { name: 'Met wat u koos' })).toBeNull();
  });

  test('a closed atelier takes marks too', async () => {
    const { sent, user, ...atelier } = await shown('FACILITATOR', [note('n1')]);
    await closeAtelier({ sent, ...atelier });

    await user.click(choose('Notitie n1'));
    await markAs(user, 'Vertrouwelijk');

    expect(await screen.findByText('Kies eerst iets in de lijst.')).toBeTruthy();
    expect(sent).toEqual([{ type: 'ClassifyItem', kind: 'note', itemId: 'n1', confidentiality: 'CONFIDENTIAL' }]);
  });

  test('the dialog begins at what is chosen', async () => {
    const { user } = await shown('FACILITATOR', [note('n1'), mark('note', 'n1', 'CONFIDENTIAL')]);

    await user.click(choose('Notitie n1'));
    await user.click(screen.getByRole('button', { name: 'Wie mag dit lezen?' }));

    expect(document.activeElement).toBe(await screen.findByRole('radio', { name: 'Vertrouwelijk' }));
  });

  test('large numbers are written as the reader writes them', async () => {
    await shown('FACILITATOR', Array.from({ length: 1234 }, (_, index) => note(`n${index}`)));
    expect(screen.getByText('1.234 gevonden')).toBeTruthy();

    await act(async () => void (await i18n.changeLanguage('en')));
    expect(await screen.findByText('1,234 found')).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Choose all 1,234' })).toBeTruthy();
  });

  test('of very many only some are drawn, and all of them are chosen', async () => {
    const many = Array.from({ length: 250 }, (_, index) => note(`n${index}`));
    const { sent, user } = await shown('FACILITATOR', many);

    expect(rows()).toHaveLength(100);
    await user.click(screen.getByRole('button', { name: 'Toon er meer' }));
    expect(rows()).toHaveLength(200);
    await user.click(choose('Kies alle 250'));
    await markAs(user, 'Vertrouwelijk');

    expect(sent).toHaveLength(250);
    expect(await screen.findByText('Kies eerst iets in de lijst.')).toBeTruthy();
  });
});
