import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givenAtelier, marked, showPage } from '../test/givenAtelier';
import ResourcesPage from './ResourcesPage';

const AT = '2027-03-09T13:00:00Z';
const PARTY: ItemEntry = ['stakeholder', 's1', { name: 'Gemeente', kind: 'CIVIL_SERVICE' }];

function row(id: string, fields: Record<string, unknown> = {}): ItemEntry {
  return ['resourceRow', id, {
    table: 'resources', stakeholder: 's1', role: 'Projectleider', quarters: { ATELIER: 97 }, rateCents: 9250,
    coverage: 'UNKNOWN', rowRevision: 8, owner: 'anna', enteredAt: AT, ...fields,
  }];
}

async function shown(role: Role, ...items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, [PARTY, ...items]);
  showPage(atelier, <ResourcesPage />, '/atelier/:atelierId/resources', '/atelier/a1/resources');
  return { atelier, user: userEvent.setup() };
}

async function change(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: /Projectleider/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Wijzigen' }));
  return within(screen.getByRole('dialog'));
}

describe('the resources', () => {
  test('what is unknown is said, and never shown as zero', async () => {
    await shown('PARTICIPANT', row('m1'));
    const cells = within(screen.getByRole('row', { name: /Projectleider/ })).getAllByRole('cell').map(({ textContent }) => textContent);
    expect(cells.slice(0, 7)).toEqual(['24,25', 'onbekend', 'onbekend', 'onbekend', '€ 92,50'.replace(' ', '\u00a0'), 'onbekend', 'onbekend']);
  });

  test('what is known of a sum is said, and in how many rows something is still unknown', async () => {
    const known = { sum: 97, unknown: 0 };
    const atLeast = { sum: 224312, unknown: 2 };
    const sum = {
      rows: 2, quarters: { sum: 97, unknown: 1 }, labourCents: atLeast, outOfPocketCents: { unknown: 2 }, totalCents: atLeast,
      phases: [{ phase: 'ATELIER', ...known }, { phase: 'PROJECT_PLAN', unknown: 2 }, { phase: 'NEIGHBOURHOOD_PLAN', unknown: 2 }],
    };
    await shown(
      'PARTICIPANT',
      row('m1', { atLeast: { quarters: 97, labourCents: 224312, totalCents: 224312 } }),
      ['resourceTotals', 'resources', { all: sum, parties: [{ stakeholder: 's1', ...sum }], coverage: [] }],
    );
    const texts = (name: RegExp) => within(screen.getByRole('row', { name })).getAllByRole('cell')
      .map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
    expect(texts(/Projectleider/).slice(3, 7)).toEqual(['ten minste 24,25', '€ 92,50', 'onbekend', 'ten minste € 2.243,12']);
    expect(texts(/Alle partijen samen/)).toEqual([
      '24,25', 'onbekend', 'onbekend', 'ten minste 24,25in 1 regel nog onbekend', 'ten minste € 2.243,12in 2 regels nog onbekend',
      'onbekend', 'ten minste € 2.243,12in 2 regels nog onbekend',
    ]);
    expect(screen.getAllByRole('columnheader', { name: 'Deel van wat bekend is' })).toHaveLength(2);
  });

  test('who only looks on is told that a round runs, and not that a row is expected', async () => {
    await shown('OBSERVER', ['resourceRound', 'r1', { state: 'FILLING', startedAt: AT }]);
    expect(screen.getByText(/^Er loopt een ronde: elke partij vult nu eigen regels in/)).toBeTruthy();
    expect(screen.queryByText(/U hebt in deze ronde nog geen regel/)).toBeNull();
  });

  test('a row is entered with what is known of it', async () => {
    const { atelier, user } = await shown('PARTICIPANT');
    await user.click(screen.getByRole('button', { name: 'Regel toevoegen' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Vul een rol of taak in.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
    await user.selectOptions(screen.getByLabelText('Partij'), 'Gemeente');
    await user.type(screen.getByLabelText('Rol of taak'), 'Jurist');
    await user.type(screen.getByLabelText('Uren: Projectplan'), '60,25');
    await user.type(screen.getByLabelText('Tarief per uur'), '98');
    await user.selectOptions(screen.getByLabelText('Is er geld voor?'), 'Tekort');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toMatchObject([
      {
        type: 'EnterResourceRow',
        entry: { stakeholderId: 's1', role: 'Jurist', hours: [{ phase: 'PROJECT_PLAN', quarters: 241 }], hourlyRate: { cents: 9800 } },
      },
      { type: 'SetCoverage', coverage: 'SHORTFALL', basedOn: 0 },
    ]);
    expect(atelier.sent[0]).not.toHaveProperty('entry.outOfPocket');
  });

  test('who may read a row is said in its menu, but not of what is still its author’s own', async () => {
    const { atelier, user } = await shown('FACILITATOR', row('m1'), row('m2', { role: 'Rekenaar', private: true, owner: 'fac' }), marked('resourceRow', 'm1', 'INTERNAL'));
    expect(within(screen.getByRole('row', { name: /Projectleider/ })).getByText('Intern')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Rekenaar/ }));
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).not.toContain('Wie mag dit lezen?');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /Projectleider/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wie mag dit lezen?' }));
    await user.click(await screen.findByRole('radio', { name: 'Openbaar' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{ type: 'ClassifyItem', kind: 'resourceRow', itemId: 'm1', confidentiality: 'PUBLIC' }]);
  });

  test('only what changed is sent, based on the row that was seen', async () => {
    const { atelier, user } = await shown('PARTICIPANT', row('m1'));
    const dialog = await change(user);
    await user.type(dialog.getByLabelText('Waar komt het geld vandaan?'), 'Rioolfonds');
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([{ type: 'SetFunding', rowId: 'm1', funding: 'Rioolfonds', basedOn: 8 }]);
  });

  test('who is later is told, and keeps what was filled in', async () => {
    const { atelier, user } = await shown('PARTICIPANT', row('m1'));
    const dialog = await change(user);
    atelier.answer({ ok: false, problem: { code: 'resource-row-changed-meanwhile' } });
    await user.type(dialog.getByLabelText('Rol of taak'), ' WUP');
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    expect(await dialog.findByText(/Iemand anders heeft deze regel intussen veranderd/)).toBeTruthy();
    expect((dialog.getByLabelText('Rol of taak') as HTMLInputElement).value).toBe('Projectleider WUP');

    act(() => atelier.store.apply([['resourceRow', 'm1', { quarters: { ATELIER: 8 }, rowRevision: 12 }]], 12));
    atelier.answer({ ok: true, revision: 13 });
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent.at(-1)).toMatchObject({ type: 'AmendResourceRow', entry: { role: 'Projectleider WUP' }, basedOn: 12 });
  });

  test('what others make of a row while it is being changed is told, and what they changed of its money stays', async () => {
    const { atelier, user } = await shown('PARTICIPANT', row('m1'));
    const dialog = await change(user);
    act(() => atelier.store.apply([['resourceRow', 'm1', { funding: 'Rioolfonds', rowRevision: 12 }]], 12));
    expect(await dialog.findByText(/Iemand anders paste dit net aan/)).toBeTruthy();
    await user.type(dialog.getByLabelText('Rol of taak'), ' WUP');
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toMatchObject([{ type: 'AmendResourceRow', basedOn: 12 }]);
  });

  test('a row that is taken away while it is being changed is said to be gone', async () => {
    const { atelier, user } = await shown('PARTICIPANT', row('m1'), row('m2', { role: 'Jurist' }));
    const dialog = await change(user);
    act(() => atelier.store.apply([['resourceRow', 'm1', null]], 12));
    expect(await dialog.findByText(/Iemand anders haalde dit net weg/)).toBeTruthy();
  });

  test('in a round one sees that others are not to be seen yet; the facilitator shows the rows', async () => {
    const { atelier, user } = await shown('FACILITATOR', ['resourceRound', 'r1', { state: 'FILLING', startedAt: AT, people: 2 }], row('m1', { private: true, owner: 'fac' }));
    expect(screen.getByText(/U ziet alleen uw eigen nieuwe regels/)).toBeTruthy();
    expect(screen.getByText('2 mensen hebben al een regel ingevuld.')).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Uw eigen regels in deze ronde' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Regels aan iedereen tonen' }));
    await user.click(screen.getByRole('button', { name: 'Ja, toon alle regels' }));
    expect(atelier.sent).toEqual([{ type: 'ShowResourceRows', roundId: 'r1' }]);
  });

  test('a participant does not lead the round, and who only follows changes nothing', async () => {
    await shown('PARTICIPANT', row('m1'));
    expect(screen.queryByRole('button', { name: /Ronde starten/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Uren vragen' })).toBeNull();
    expect(screen.getByRole('button', { name: /Projectleider/ })).toBeTruthy();
    cleanup();
    await shown('OBSERVER', row('m1'));
    expect(within(screen.getByRole('row', { name: /Projectleider/ })).queryByRole('button')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Regel toevoegen' })).toBeNull();
  });

  test('who asks hours of a party that was asked before, begins with what was asked', async () => {
    const { atelier, user } = await shown('FACILITATOR', ['capacityAsk', 's1', { quarters: { ATELIER: 100 } }]);
    await user.click(screen.getByRole('button', { name: 'Uren vragen' }));
    await user.selectOptions(screen.getByLabelText('Partij'), 'Gemeente');
    await user.type(screen.getByLabelText('Uren: Projectplan'), '8');
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(atelier.sent).toEqual([
      { type: 'AskCapacity', stakeholderId: 's1', hours: [{ phase: 'ATELIER', quarters: 100 }, { phase: 'PROJECT_PLAN', quarters: 32 }] },
    ]);
  });

  test('the gap is said in words', async () => {
    const none = { sum: 0, unknown: 0 };
    const sum = {
      rows: 1, quarters: { unknown: 1 }, labourCents: { unknown: 1 }, outOfPocketCents: none, totalCents: { unknown: 1 },
      phases: [{ phase: 'ATELIER', sum: 97, unknown: 0 }, { phase: 'PROJECT_PLAN', unknown: 1 }, { phase: 'NEIGHBOURHOOD_PLAN', ...none }],
    };
    await shown(
      'PARTICIPANT',
      row('m1'),
      ['capacityAsk', 's1', { quarters: { ATELIER: 100, PROJECT_PLAN: 8 } }],
      ['resourceTotals', 'resources', { all: sum, parties: [{ stakeholder: 's1', ...sum }], coverage: [] }],
    );
    const table = within(screen.getByRole('table', { name: 'Gevraagde en aangeboden uren per partij' }));
    expect(table.getByText('0,75 uur te weinig.')).toBeTruthy();
    expect(table.getByText('2 uur gevraagd, aanbod onbekend')).toBeTruthy();
    expect(table.getByText('niets gevraagd')).toBeTruthy();
  });
});
