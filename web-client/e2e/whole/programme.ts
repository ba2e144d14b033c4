import { expectFittingPage } from '../room/looks.ts';
import { expect } from '../room/test.ts';
import type { AgendaEntry } from '../../src/contract/programme.ts';
import type { Company } from './Company.ts';
import { day, dayInWords } from './days.ts';
import { example, type AgendaItem, type HalfDay } from './example.ts';
import { component, componentName } from './terms.ts';

/**
 * Proposed from the intake; the first half-day and its opening are then made what the file says by hand. Each of the other 27 items
 * would take the same dialog: they are sent as it sends them.
 */
export async function programme(company: Company): Promise<void> {
  const { facilitator, leader } = company;
  const { page } = facilitator;
  const [first] = example.programme;
  const [opening] = first?.items ?? [];
  if (!first || !opening) throw new Error('the file has no programme');
  await facilitator.open('/programme');
  await facilitator.button('Voorstel maken').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Voorstel maken' }).click();
  await expect(page.getByText('De agenda past precies.')).toHaveCount(4);
  await expect(page.getByText(/procentpunt (meer|minder)/)).toHaveCount(0);

  await facilitator.button('Acties voor dagdeel 1').click();
  await page.getByRole('menuitem', { name: 'Dagdeel wijzigen' }).click();
  await page.getByLabel('Datum').fill(day(first.date));
  await page.getByLabel('Thema').fill(first.theme);
  await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
  const halfDay = page.getByRole('region', { name: 'Dagdeel 1' });
  await expect(halfDay.getByText(dayInWords(first.date))).toBeVisible();

  await halfDay.getByRole('button', { name: 'Acties voor Opening' }).click();
  await page.getByRole('menuitem', { name: 'Wijzigen' }).click();
  await page.getByLabel('Wat gaan we doen?').fill(opening.title);
  await page.getByLabel('Werkvorm 1').selectOption(opening.werkvormIds[0] ?? '');
  await page.getByLabel('Aantal minuten').fill(String(opening.minutes));
  await page.getByLabel('Wat moet het opleveren?').fill(opening.goal);
  await page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
  await expect(halfDay.getByRole('row', { name: opening.title })).toBeVisible();

  await theRestOfIt(company);
  await leader.open('/programme');
  await expect(leader.page.getByText('De agenda past precies.')).toHaveCount(4);
  const shares = leader.page.getByRole('region', { name: 'Tijd per onderdeel' });
  for (const { component: each, plannedMinutes } of example.pricing.lines) {
    await expect(shares.getByRole('row', { name: componentName(each) })).toContainText(`${plannedMinutes} minuten`);
  }
  await expect(leader.page.getByText(/procentpunt (meer|minder)/)).toHaveCount(0);
  await expectFittingPage(page, 'whole-programme');
}

async function theRestOfIt({ lead, register }: Company): Promise<void> {
  const opening = example.programme[0]?.items[0];
  const halfDays = [...await register.all('halfDay')].sort((one, other) => one.sequence - other.sequence);
  const proposed = await register.all('agendaItem');
  await lead.give(...proposed.filter(({ title }) => title !== opening?.title).map(({ id }) => ({ type: 'WithdrawAgendaItem', agendaItemId: id } as const)));
  for (const [index, ofFile] of example.programme.entries()) {
    const halfDayId = halfDays[index]?.id ?? '';
    const { start, end, theme, date } = ofFile;
    await lead.give(
      { type: 'ReplanHalfDay', halfDayId, plan: { start, end, theme, date: day(date) } },
      ...ofFile.items.filter((item) => item !== opening).map((item) => (
        { type: 'PlanAgendaItem', agendaItemId: item.id, halfDayId, entry: entryOf(ofFile, item) } as const
      )),
    );
  }
}

/** The file calls opening and closing general: the first and the last of the half-day. */
function entryOf({ items }: HalfDay, item: AgendaItem): AgendaEntry {
  const { title, minutes, werkvormIds: workForms, goal } = item;
  const entry = { title, minutes, workForms, ...(goal && { goal }) };
  if (item.component === 'PAUZE') return { ...entry, kind: 'BREAK' };
  if (item.component === 'ALGEMEEN') return { ...entry, kind: item === items[0] ? 'OPENING' : 'CLOSING' };
  return { ...entry, kind: 'COMPONENT', component: component(item.component) };
}

/** A half-day is opened by hand, and who is there is recorded: those at a browser say so themselves on the first. */
export async function halfDayIsOpened(company: Company, number: number): Promise<void> {
  const { facilitator, browsers, lead, register } = company;
  const { page } = facilitator;
  const { presentParticipantIds: present, absentParticipantIds: absent } = halfDayOf(number);
  await facilitator.open('/programme');
  await facilitator.button('Dagdeel openen').first().click();
  await expect(facilitator.button('Dagdeel sluiten')).toBeVisible();
  const halfDayId = await register.idOf('halfDay', ({ state }) => state === 'OPEN');
  if (number === 1) {
    for (const person of browsers) {
      await person.open('/programme');
      await person.button('Ik ben er').click();
      await expect(person.page.getByText('U bent als aanwezig genoteerd.')).toBeVisible();
    }
  }
  for (const id of present) {
    if (number === 1 && company.browserOf(id)) continue;
    const { participantId } = company.attendee(id);
    await company.attendee(id).give({ type: 'RecordAttendance', halfDayId, participantId, attendance: 'PRESENT' });
  }
  await lead.give(...absent.map((id) => (
    { type: 'RecordAttendance', halfDayId, participantId: company.attendee(id).participantId, attendance: 'ABSENT' } as const
  )));
  const halfDay = page.getByRole('region', { name: `Dagdeel ${number}` });
  await expect(halfDay.getByText(new RegExp(`^${present.length} aanwezig, ${absent.length} afwezig`))).toBeVisible();
}

/** The first item is held on the clock, in its working method. */
export async function checkIn({ facilitator, leader, tenant }: Company): Promise<void> {
  const { page } = facilitator;
  const [opening] = halfDayOf(1).items;
  await page.getByRole('region', { name: 'Begeleiding' }).getByRole('button', { name: `Start: ${opening?.title}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Starten' }).click();
  await expect(leader.page.getByRole('timer').first()).toBeVisible();
  await expectFittingPage(tenant.page, 'whole-programme-phone');
  await facilitator.button('Afronden').first().click();
  await expect(leader.page.getByText('Klaar', { exact: true })).toBeVisible();
}

export async function halfDayIsClosed({ facilitator, leader }: Company, number: number): Promise<void> {
  await facilitator.open('/programme');
  await facilitator.button('Dagdeel sluiten').click();
  await leader.open('/programme');
  await expect(leader.page.getByText('geweest')).toHaveCount(number);
}

export function halfDayOf(number: number): HalfDay {
  const found = example.programme.find((each) => each.number === number);
  if (!found) throw new Error(`The file has no half-day ${number}`);
  return found;
}
