import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { Agreements } from './Agreements';

const CITY: ItemEntry = ['stakeholder', 's1', { name: 'Gemeente', kind: 'CIVIL_SERVICE' }];
const GRID: ItemEntry = ['stakeholder', 's2', { name: 'Netbeheerder', kind: 'GRID_OPERATOR' }];
const INTENT = {
  kind: 'LETTER_OF_INTENT', title: 'Intentie', parties: ['s1', 'left'], status: 'DRAFT', plannedOn: '2027-05-25', contents: ['Inzet per partij'],
  reservations: [{ text: 'als er krediet is', party: 's1' }], agreementRevision: 8,
} as const;

async function shown(role: Role, fields?: object) {
  const atelier = await givenAtelier(role, [CITY, GRID, ...(fields ? [['agreement', 'g1', fields] as ItemEntry] : [])]);
  showPage(atelier, <Agreements />, '/atelier/:atelierId/organisation', '/atelier/a1/organisation');
  const user = userEvent.setup();
  const choose = async (action: string) => {
    await user.click(screen.getByRole('button', { name: 'Acties voor Intentie' }));
    await user.click(await screen.findByRole('menuitem', { name: action }));
  };
  return { atelier, user, choose };
}

describe('an agreement', () => {
  test('says what is in it, and what is not known of it', async () => {
    await shown('OBSERVER', INTENT);
    const card = within(screen.getAllByRole('listitem')[0] as HTMLElement);
    expect(card.getByText('Concept')).toBeTruthy();
    expect(card.getByText('25 mei 2027')).toBeTruthy();
    expect(card.getByText('Gemeente, partij die niet meer op de lijst staat')).toBeTruthy();
    expect(card.getByText('Gemeente: als er krediet is')).toBeTruthy();
    expect(card.getAllByText('onbekend')).toHaveLength(1);
    expect(card.queryByRole('button')).toBeNull();
  });

  test('comes on the list; one without a name does not', async () => {
    const { atelier, user } = await shown('PARTICIPANT');
    await user.click(screen.getByRole('button', { name: 'Overeenkomst toevoegen' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Vul een naam in.')).toBeTruthy();
    await user.type(screen.getByLabelText('Naam'), ' Samen op weg ');
    await user.selectOptions(screen.getByLabelText('Soort'), 'Samenwerkingsovereenkomst');
    await user.click(screen.getByText('Tussen welke partijen? (0)'));
    await user.click(screen.getByLabelText('Netbeheerder'));
    await user.type(screen.getByLabelText('Wat staat er in?'), 'Rollen\n\nKosten');
    await user.click(screen.getByRole('button', { name: 'Voorbehoud toevoegen' }));
    await user.type(screen.getByLabelText('Voorbehoud 1'), 'als de raad instemt');
    await user.selectOptions(screen.getByLabelText('Van wie is voorbehoud 1?'), 'Netbeheerder');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{
      type: 'RecordAgreement',
      agreementId: expect.any(String) as string,
      terms: {
        kind: 'COOPERATION_AGREEMENT', title: 'Samen op weg', parties: ['s2'], contents: ['Rollen', 'Kosten'],
        reservations: [{ text: 'als de raad instemt', party: 's2' }],
      },
    }]);
  });

  test('a reservation without a text is not left out without a word: it is said at its field', async () => {
    const { atelier, user, choose } = await shown('PARTICIPANT', INTENT);
    await choose('Wijzigen');
    await user.click(screen.getByRole('button', { name: 'Voorbehoud toevoegen' }));
    await user.selectOptions(screen.getByLabelText('Van wie is voorbehoud 2?'), 'Gemeente');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Schrijf op wat het voorbehoud is, of haal het weg.')).toBeTruthy();
    expect(screen.getByLabelText('Voorbehoud 2').getAttribute('aria-invalid')).toBe('true');
    expect(atelier.sent).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Voorbehoud 2 weghalen' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toMatchObject([{ terms: { reservations: [{ text: 'als er krediet is', party: 's1' }] } }]);
  });

  test('is changed on the ground of what was seen; a reservation of who leaves is of all', async () => {
    const { atelier, user, choose } = await shown('PARTICIPANT', INTENT);
    await choose('Wijzigen');
    await user.click(screen.getByText('Tussen welke partijen? (2)'));
    await user.click(screen.getByLabelText('Gemeente'));
    await user.click(screen.getByLabelText('partij die niet meer op de lijst staat'));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{
      type: 'ReviseAgreement', agreementId: 'g1', basedOn: 8,
      terms: {
        kind: 'LETTER_OF_INTENT', title: 'Intentie', parties: [], plannedOn: '2027-05-25', contents: ['Inzet per partij'],
        reservations: [{ text: 'als er krediet is' }],
      },
    }]);
  });

  test('a line that is too long is not sent', async () => {
    const { atelier, user, choose } = await shown('PARTICIPANT', { ...INTENT, contents: ['x'.repeat(201)] });
    await choose('Wijzigen');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Maak elke regel korter dan 200 tekens.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
  });

  test('goes on a step, and is signed on a day', async () => {
    const { atelier, user, choose } = await shown('FACILITATOR', INTENT);
    await choose('Is klaar om te tekenen');
    await choose('Is getekend');
    await user.click(screen.getByRole('button', { name: 'Vastleggen' }));
    expect(screen.getByText('Vul de dag in.')).toBeTruthy();
    const day = screen.getByLabelText('Op welke dag is getekend?');
    await user.type(day, '2199-05-26');
    await user.click(screen.getByRole('button', { name: 'Vastleggen' }));
    expect(screen.getByText('Deze dag moet nog komen. Vul de dag in waarop er is getekend.')).toBeTruthy();
    await user.clear(day);
    await user.type(day, '2025-05-26');
    await user.click(screen.getByRole('button', { name: 'Vastleggen' }));
    expect(atelier.sent).toEqual([
      { type: 'SetAgreementStatus', agreementId: 'g1', status: 'READY_TO_SIGN' },
      { type: 'SignAgreement', agreementId: 'g1', signedOn: '2025-05-26' },
    ]);
  });

  test('once signed it is neither changed nor taken off the list', async () => {
    const { user } = await shown('FACILITATOR', { ...INTENT, status: 'SIGNED', signedOn: '2027-05-26' });
    expect(screen.getByText('26 mei 2027')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Acties voor Intentie' }));
    const items = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
    expect(items).toEqual(['Terug naar voorzien', 'Is concept', 'Is klaar om te tekenen', 'Is verlopen', 'Wie mag dit lezen?']);
  });

  test('goes off the list only after it was asked', async () => {
    const { atelier, user, choose } = await shown('PARTICIPANT', INTENT);
    await choose('Van de lijst halen');
    expect(atelier.sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ja, haal van de lijst' }));
    expect(atelier.sent).toEqual([{ type: 'WithdrawAgreement', agreementId: 'g1' }]);
  });

  test('what is refused is said on the card', async () => {
    const { atelier, choose } = await shown('PARTICIPANT', INTENT);
    atelier.answer({ ok: false, problem: { code: 'item-unknown' } });
    await choose('Is verlopen');
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
