import type { Locator } from '@playwright/test';
import { kept } from './room/kept.ts';
import { expectFittingPage, expectGoodPage } from './room/looks.ts';
import type { Person } from './room/Person.ts';
import { expect, test } from './room/test.ts';

const hurdle = (title: string) => ({ type: 'DescribeHurdle', hurdleId: 'h1', title, component: 'TECHNOLOGY' }) as const;

async function textOf(person: Person): Promise<string> {
  return (await person.ask('/state')).text();
}

/** A hurdle that the facilitator raised, with other words filled in by somebody who has not saved them yet. */
async function rewordingOfHurdle(facilitator: Person, somebody: Person): Promise<Locator> {
  await facilitator.give({ type: 'RaiseHurdle', hurdleId: 'h1', title: 'Het net is vol', component: 'TECHNOLOGY' });
  await somebody.open('/process?view=hurdles');
  await somebody.button('Acties voor Het net is vol').click();
  await somebody.page.getByRole('menuitem', { name: 'Wijzigen' }).click();
  const dialog = somebody.page.getByRole('dialog');
  await dialog.getByLabel('Hobbel', { exact: true }).fill('Van Anna');
  return dialog;
}

test('what somebody else wrote while one had no connection is not replaced unread, and then knowingly', async ({ room }) => {
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  const dialog = await rewordingOfHurdle(facilitator, anna);

  // when
  await anna.context.setOffline(true);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(dialog.getByRole('status')).toBeVisible();
  await facilitator.give(hurdle('Van de begeleider'));
  await anna.context.setOffline(false);

  // then
  await expect(dialog.getByText(/^Iemand anders heeft dit intussen veranderd/)).toBeVisible({ timeout: 45_000 });
  await expect(dialog.getByLabel('Hobbel', { exact: true })).toHaveValue('Van Anna');
  expect(await textOf(facilitator)).toContain('Van de begeleider');
  await expectGoodPage(anna.page, 'overtaken-form');

  // when
  await dialog.getByRole('button', { name: 'Bewaren' }).click();

  // then
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => textOf(facilitator)).toContain('Van Anna');
});

test('who types in a cell is told what somebody else made of it, before going on', async ({ room }) => {
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.give({ type: 'PlanStep', stepId: 's1', title: 'Startnotitie', kind: 'STEP', stakeholders: [] });
  await anna.open('/process');
  const title = anna.page.getByLabel(/^Stap: /);
  await title.fill('Startnotitie van Anna');
  await facilitator.give({ type: 'DescribeStep', stepId: 's1', title: 'Startnotitie van de begeleider', kind: 'STEP', stakeholders: [] });
  await expect(anna.page.getByText(/Er staat nu: “Startnotitie van de begeleider”/)).toBeVisible();
  await expect(title).toHaveValue('Startnotitie van Anna');
  await expectGoodPage(anna.page, 'overtaken-cell');
  await title.press('Escape');
  await expect(title).toHaveValue('Startnotitie van de begeleider');
  await expect(anna.page.getByText(/Er staat nu/)).toHaveCount(0);
});

test('what was written before the page was closed, and is refused when it is opened again, is given back', async ({ room }) => {
  // given
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await anna.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const dialog = await rewordingOfHurdle(facilitator, anna);
  await dialog.getByLabel('Maatregel').fill('Eerst praten, dan graven');
  await anna.context.setOffline(true);
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect.poll(() => anna.page.evaluate(kept)).toBe(2);
  await anna.page.close();
  await facilitator.give(hurdle('Van de begeleider'));
  await anna.context.setOffline(false);

  // when
  const again = await anna.context.newPage();
  await again.goto(`${anna.address}/atelier/${anna.atelierId}`);

  // then
  const back = again.getByRole('region', { name: 'Wat u had geschreven' });
  await expect(again.getByText(/^Iemand anders heeft dit intussen veranderd/)).toBeVisible();
  await expect(back).toContainText('Van Anna');
  await expect(back).toContainText('Eerst praten, dan graven');
  await expectGoodPage(again, 'overtaken-given-back');
  await again.setViewportSize({ width: 390, height: 844 });
  await expectFittingPage(again, 'overtaken-given-back-phone');
  await again.getByRole('button', { name: 'Kopiëren wat u had geschreven' }).click();
  expect(await again.evaluate(() => navigator.clipboard.readText())).toBe('Van Anna\n\nEerst praten, dan graven');

  // when the message is closed, and the page once more
  await again.getByRole('button', { name: 'Melding sluiten' }).click();
  await expect(back).toHaveCount(0);
  await again.reload();

  // then
  await again.getByRole('button', { name: 'Niet bewaard: 2 teksten' }).click();
  const list = again.getByRole('dialog', { name: 'Wat u schreef en niet is bewaard' });
  await expect(list).toContainText('Eerst praten, dan graven');
  await expectGoodPage(again, 'given-back-phone');
  await again.setViewportSize({ width: 1440, height: 900 });
  await expectFittingPage(again, 'given-back');
  await list.getByRole('button', { name: 'Weghalen: Van Anna' }).click();
  await expect(list).toContainText('Er staat hier niets meer.');
  await list.getByRole('button', { name: 'Sluiten' }).click();
  await again.reload();
  await expect(again.getByRole('link', { name: 'Overzicht' })).toBeVisible();
  await expect(again.getByRole('button', { name: /^Niet bewaard/ })).toHaveCount(0);
  expect(await textOf(facilitator)).not.toContain('Van Anna');
});
