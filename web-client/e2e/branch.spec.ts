import type { Page } from '@playwright/test';
import { expectGoodPage } from './room/looks.ts';
import { givenNotes } from './room/notes.ts';
import type { Person } from './room/Person.ts';
import { expect, test } from './room/test.ts';

const line = (page: Page) => page.getByRole('slider', { name: 'Tijdlijn' });

/** From the dialog of the replay to the page of the host, with this key. */
async function branch({ page }: Person, how: RegExp, key: string): Promise<void> {
  await page.getByRole('button', { name: 'Meer bediening' }).click();
  await page.getByRole('button', { name: 'Nieuw atelier vanaf dit moment' }).click();
  await page.getByLabel(how).check();
  await page.getByLabel('Sleutel van de beheerder').fill(key);
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
}

/** Begins to lead the atelier that was just made. */
async function lead(person: Person): Promise<void> {
  const { page } = person;
  await page.getByRole('button', { name: 'Atelier aanmaken' }).click();
  await page.getByRole('link', { name: 'Zelf begeleiden' }).click();
  await page.getByLabel('Uw naam').fill('Nadia Haan');
  await page.getByLabel('Uw organisatie').fill('Wijkbureau');
  await page.getByRole('button', { name: 'Meedoen' }).click();
  await expect(page.getByText('Verbonden')).toBeVisible();
}

test('a new atelier begins at a moment in the midst, as a blueprint and as a full copy, and each leads back to that moment', async ({ room, site }) => {
  test.slow();
  // given
  const { facilitator, boardId } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.give({ type: 'PlanHalfDay', halfDayId: 'd1', plan: { date: '2027-02-02', start: '13:00', end: '17:00', theme: 'Vertragen' } });
  await givenNotes(anna, boardId, ['Koken op inductie']);
  const { revision: midst } = (await (await facilitator.ask('/moments')).json()) as { revision: number };
  await givenNotes(anna, boardId, ['Later bedacht']);
  await facilitator.give({ type: 'PlanStep', stepId: 'p1', title: 'Later gepland', kind: 'MILESTONE', when: { from: '2027-02-23' }, stakeholders: [] });
  const origin = facilitator.atelierId;
  const { page } = facilitator;
  const toTheMoment = async () => {
    facilitator.atelierId = origin;
    await facilitator.open(`/replay?r=${midst}`);
    await expect(line(page)).toHaveAttribute('aria-valuenow', String(midst));
  };
  const leadsBack = async () => {
    await page.getByRole('link', { name: 'Dat moment terugkijken' }).click();
    await expect(page).toHaveURL(new RegExp(`/atelier/${origin}/replay\\?r=${midst}`));
    await expect(line(page)).toHaveAttribute('aria-valuenow', String(midst));
    await expect(page.getByRole('option', { name: 'Koken op inductie' })).toBeAttached();
    await expect(page.getByRole('option', { name: 'Later bedacht' })).toHaveCount(0);
  };

  await test.step('only who leads is offered it, and only with the key of the host it goes on', async () => {
    for (const role of ['PARTICIPANT', 'OBSERVER', 'AUDITOR'] as const) {
      const other = await room.enter(`Een ander (${role})`, role);
      await other.open(`/replay?r=${midst}`);
      await expect(line(other.page)).toHaveAttribute('aria-valuenow', String(midst));
      await other.button('Meer bediening').click();
      await expect(other.page.getByLabel('Snelheid')).toBeVisible();
      await expect(other.button('Nieuw atelier vanaf dit moment')).toHaveCount(0);
    }
    await toTheMoment();
    await branch(facilitator, /blauwdruk/i, 'geen sleutel');
    await expect(page.getByText('De sleutel van de beheerder klopt niet').first()).toBeVisible();
    await expectGoodPage(page, 'branch-wrong-key');
  });

  await test.step('as a blueprint: the programme goes along on other days, what people wrote does not, nor what came later', async () => {
    await toTheMoment();
    await branch(facilitator, /blauwdruk/i, site.hostKey);
    await page.getByLabel('Naam van het atelier').fill('Proefveld, de volgende wijk');
    await page.getByLabel('Gemeente', { exact: true }).fill('Voorbeeldstad');
    await page.getByLabel('Eerste dag').fill('2028-01-11');
    await lead(facilitator);
    await expect(page.getByText(new RegExp(`eerste dag 11 januari 2028. Dat was een ander atelier, bij handeling ${midst}\\.`))).toBeVisible();
    facilitator.atelierId = new URL(page.url()).pathname.split('/')[2] ?? '';
    const state = await (await facilitator.ask('/state')).text();
    expect(state).toContain('2028-01-11');
    for (const notHere of ['Koken op inductie', 'Later']) expect(state).not.toContain(notHere);
    await leadsBack();
  });

  await test.step('as a full copy: everything until that moment is there, and nothing of after it', async () => {
    await toTheMoment();
    await branch(facilitator, /volledige kopie/, site.hostKey);
    await page.getByLabel('Naam van het atelier').fill('Proefveld, opnieuw');
    await lead(facilitator);
    await expect(page.getByText(new RegExp(`^Kopie van het atelier “Atelier Proefveld” zoals het was bij handeling ${midst},`))).toBeVisible();
    facilitator.atelierId = new URL(page.url()).pathname.split('/')[2] ?? '';
    const state = await (await facilitator.ask('/state')).text();
    expect(state).toContain('Koken op inductie');
    expect(state).not.toContain('Later');
    await facilitator.open('/replay');
    await expect(page.getByRole('option', { name: 'Koken op inductie' })).toBeAttached();
    await facilitator.open('');
    await leadsBack();
  });
});
