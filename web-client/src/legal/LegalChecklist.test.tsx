import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { i18n } from '../i18n/i18n';
import { CONTENT, givesContent } from '../test/content';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { LegalChecklist } from './LegalChecklist';

const SHIPPED = CONTENT.legalChecklist;

const LOT = {
  checklist: SHIPPED.checklist, version: SHIPPED.version, validOn: '2026-11-22', place: 1, law: 'Wet collectieve warmte',
  question: 'Is een warmtekavel voorzien?', questionInEnglish: 'Is a heat lot foreseen?', background: 'Het college stelt kavels vast.',
  source: 'https://example.org/kavels', state: 'NOT_LOOKED_AT',
} as const;

async function shown(role: Role, fields?: object) {
  vi.stubGlobal('fetch', givesContent);
  const atelier = await givenAtelier(role, fields ? [['legalItem', 'wcw-lot', fields] as ItemEntry] : []);
  showPage(atelier, <LegalChecklist />, '/atelier/:atelierId/organisation', '/atelier/a1/organisation');
  const user = userEvent.setup();
  const open = async () => {
    await user.click(screen.getByRole('button', { name: 'Acties voor Is een warmtekavel voorzien?' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Invullen' }));
  };
  return { atelier, user, open };
}

describe('the legal checklist', () => {
  test('is taken over by the facilitator', async () => {
    const { atelier, user } = await shown('FACILITATOR');
    await user.click(await screen.findByRole('button', { name: 'Checklist gebruiken' }));
    expect(atelier.sent).toEqual([{ type: 'AdoptLegalChecklist', checklist: SHIPPED }]);
  });

  test('is not for others to take over', async () => {
    await shown('PARTICIPANT');
    expect(screen.getByText(/De begeleider kan er een kiezen/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('ships with a source and both languages for each question', () => {
    expect(SHIPPED.items.length).toBeGreaterThan(10);
    for (const item of SHIPPED.items) {
      expect(item.source).toMatch(/^https:\/\//);
      expect(item.questionInEnglish).toBeTruthy();
    }
  });

  test('in another version is offered to the facilitator, and what was looked at before says so', async () => {
    const { atelier, user } = await shown('FACILITATOR', { ...LOT, version: '2025-1', state: 'APPLIES', judgedVersion: '2024-1' });
    expect(screen.getByText('Bekeken bij versie 2024-1')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: `Versie ${SHIPPED.version} gebruiken` }));
    expect(atelier.sent).toEqual([{ type: 'AdoptLegalChecklist', checklist: SHIPPED }]);
  });
});

describe('an item', () => {
  test('says where it is from and that nobody looked at it; who only follows along changes nothing', async () => {
    await shown('AUDITOR', LOT);
    const row = within(screen.getByRole('row', { name: /Is een warmtekavel voorzien/ }));
    expect(row.getByText('Nog niet bekeken')).toBeTruthy();
    expect(row.getByText('nog niets')).toBeTruthy();
    expect(row.getByRole('link', { name: 'Lees de bron: Is een warmtekavel voorzien?' }).getAttribute('href')).toBe('https://example.org/kavels');
    expect(screen.getByText(/Bekeken: 0 van 1/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('is judged, with how firm that is and a note', async () => {
    const { atelier, user, open } = await shown('PARTICIPANT', LOT);
    await open();
    expect(screen.queryByLabelText('Hoe vast staat dat?')).toBeNull();
    await user.selectOptions(screen.getByLabelText('Wat geldt hier?'), 'Geldt hier');
    await user.selectOptions(screen.getByLabelText('Hoe vast staat dat?'), 'Voornemen');
    await user.type(screen.getByLabelText('Notitie'), ' Groter dan de wijk. ');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{ type: 'JudgeLegalItem', itemId: 'wcw-lot', state: 'APPLIES', modality: 'INTENDED', note: 'Groter dan de wijk.' }]);
  });

  test('that nobody looked at it has nothing firm', async () => {
    const { atelier, user, open } = await shown('PARTICIPANT', { ...LOT, state: 'APPLIES', modality: 'INTENDED' });
    await open();
    await user.selectOptions(screen.getByLabelText('Wat geldt hier?'), 'Nog niet bekeken');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{ type: 'JudgeLegalItem', itemId: 'wcw-lot', state: 'NOT_LOOKED_AT' }]);
  });

  test('is read in English, with the background that there is', async () => {
    await shown('OBSERVER', LOT);
    await i18n.changeLanguage('en');
    expect(await screen.findByText('Is a heat lot foreseen?')).toBeTruthy();
    expect(screen.getByText('Het college stelt kavels vast.')).toBeTruthy();
  });
});
