import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ItemEntry } from '../contract/items';
import type { Role } from '../contract/people';
import { givenAtelier, showPage } from '../test/givenAtelier';
import ProcessPage from './ProcessPage';

function step(id: string, fields: Record<string, unknown> = {}): ItemEntry {
  return ['processStep', id, { title: `Stap ${id}`, kind: 'STEP', stakeholders: [], dependsOn: [], criteria: [], ...fields }];
}

function hurdle(id: string, fields: Record<string, unknown> = {}): ItemEntry {
  return ['hurdle', id, { title: `Hobbel ${id}`, component: 'PROCESS', state: 'OPEN', ...fields }];
}

async function shown(role: Role, items: readonly ItemEntry[]) {
  const atelier = await givenAtelier(role, items);
  showPage(atelier, <ProcessPage />, '/atelier/:atelierId/process', '/atelier/a1/process');
  return { atelier, user: userEvent.setup() };
}

const rows = () => screen.getAllByRole('row').slice(1);

describe('the process plan', () => {
  test('steps stand in order of time; what has no day comes last, and one that begins too early is said to', async () => {
    await shown('OBSERVER', [
      step('c'), step('b', { from: '2027-03-01', dependsOn: ['a'] }), step('a', { from: '2027-02-01', until: '2027-04-01' }),
    ]);
    expect(rows().map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['Stap a', 'Stap b', 'Stap c']);
    expect(rows()[1]?.textContent).toContain('nog niet klaar als deze stap begint: Stap a');
    expect(rows()[2]?.textContent).toContain('onbekend');
    expect(screen.queryByRole('button', { name: 'Stap toevoegen' })).toBeNull();
  });

  test('a shift shows what moves along before it is done, and moves exactly that', async () => {
    const { atelier, user } = await shown('PARTICIPANT', [
      step('a', { from: '2027-02-01' }), step('b', { from: '2027-03-01', until: '2027-03-05', dependsOn: ['a'] }), step('c', { dependsOn: ['b'] }),
    ]);
    await user.click(screen.getByRole('button', { name: /Stap a/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Wijzigen' }));
    await user.clear(screen.getByLabelText('Eerste dag'));
    await user.type(screen.getByLabelText('Eerste dag'), '2027-02-08');
    expect(screen.getByRole('checkbox', { name: '1 stap die hierop wacht, schuift even ver mee' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(atelier.sent).toEqual([
      { type: 'RescheduleStep', stepId: 'a', when: { from: '2027-02-08' }, along: [{ stepId: 'b', when: { from: '2027-03-08', until: '2027-03-12' } }] },
    ]);
  });

  test('a last day before the first is said at the field, and nothing is sent', async () => {
    const { atelier, user } = await shown('PARTICIPANT', []);
    await user.click(screen.getByRole('button', { name: 'Stap toevoegen' }));
    await user.type(screen.getByLabelText('Stap'), 'Warmtekavel');
    await user.type(screen.getByLabelText('Eerste dag'), '2027-05-02');
    await user.type(screen.getByLabelText('Laatste dag'), '2027-05-01');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(screen.getByText('De laatste dag is voor de eerste.')).toBeTruthy();
    expect(atelier.sent).toEqual([]);
  });

  test('the gravest hurdle comes first; a half score is not a score', async () => {
    const { atelier, user } = await shown('FACILITATOR', [hurdle('zonder score'), hurdle('klein', { likelihood: 2, impact: 1 }), hurdle('groot', { likelihood: 5, impact: 4 })]);
    await user.click(screen.getByRole('tab', { name: 'Hobbels' }));
    expect(rows().map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['Hobbel groot', 'Hobbel klein', 'Hobbel zonder score']);
    await user.click(screen.getByRole('button', { name: 'Hobbel toevoegen' }));
    await user.type(screen.getByLabelText('Hobbel'), 'Net is vol');
    await user.type(screen.getByLabelText('Kans'), '4');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(screen.getByText('Vul kans en gevolg allebei in, of geen van beide.')).toBeTruthy();
    await user.type(screen.getByLabelText('Gevolg'), '5');
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    expect(atelier.sent).toMatchObject([{ type: 'RaiseHurdle', title: 'Net is vol' }, { type: 'ScoreHurdle', score: { likelihood: 4, impact: 5 } }]);
  });

  test('a step plan is followed as it ships; an item that stays open takes no evidence', async () => {
    const { atelier, user } = await shown('FACILITATOR', []);
    await user.click(screen.getByRole('tab', { name: 'Dekking van het stappenplan' }));
    await user.click(screen.getByRole('button', { name: 'Stappenplan van het NPLW volgen' }));
    expect(atelier.sent).toMatchObject([{ type: 'FollowStepPlan', version: '2024-1' }]);
    const [followed] = atelier.sent;
    expect(followed?.type === 'FollowStepPlan' && followed.items.find(({ itemId }) => itemId === '2.8')?.staysOpen).toBe(true);
  });
});
