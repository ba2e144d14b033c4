import { strToU8, zipSync } from 'fflate';
import { expectGoodPage } from './room/looks.ts';
import { keepPicture } from './room/screenshots.ts';
import { expect, test } from './room/test.ts';
import { workbook } from './room/workbook.ts';

test('key figures come from files: what is wrong is explained, what is good is seen by everybody', async ({ room }) => {
  const { facilitator } = room;
  const anna = await room.enter('Anna Bakker');
  await facilitator.open('/neighbourhoods');
  await anna.open('/neighbourhoods');
  const choose = (...files: { name: string; buffer: Buffer }[]) => facilitator.page.getByLabel('Bestanden kiezen')
    .setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));

  await test.step('a bad file is explained line by line, and nothing is taken over', async () => {
    await choose({ name: 'fout.csv', buffer: Buffer.from('code;naam;dwellings;monumentPct\n;Oost;veel;120\n;;3;\n') });
    const faults = facilitator.page.getByRole('alert').filter({ hasText: 'niets overgenomen' });
    await expect(faults).toContainText('fout.csv, regel 2: “veel” in kolom dwellings is geen getal');
    await expect(faults).toContainText('fout.csv, regel 2: 120 in kolom monumentPct kan niet');
    await expect(faults).toContainText('fout.csv, regel 3: de wijk heeft geen naam');
    await expect(facilitator.page.getByRole('button', { name: /overnemen/ })).toHaveCount(0);
    await keepPicture(facilitator.page, 'figures-faults');
  });

  await test.step('no text, no table, no archive: said so', async () => {
    await choose({ name: 'plaatje.xlsx', buffer: Buffer.from([1, 2, 3]) }, { name: 'kapot.zip', buffer: Buffer.from([80, 75, 9, 9]) });
    await expect(facilitator.page.getByRole('alert').filter({ hasText: 'plaatje.xlsx' })).toContainText('kan niet worden gelezen');
    await expect(facilitator.page.getByRole('alert').filter({ hasText: 'kapot.zip' })).toContainText('kan niet worden gelezen');
  });

  await test.step('real figures of twelve districts, of CBS and PBL in one', async () => {
    await facilitator.page.getByLabel('Bestanden kiezen').setInputFiles('e2e/files/wijken-vlissingen-borsele-sample.csv');
    await expect(facilitator.page.getByText('12 wijken gevonden')).toBeVisible();
    await expectGoodPage(facilitator.page, 'figures-found');
    await facilitator.page.getByRole('button', { name: '12 wijken overnemen' }).click();
    await expect(facilitator.page.getByText('12 wijken zijn overgenomen.')).toBeVisible();
    await anna.page.getByRole('tab', { name: 'Uitkomst' }).click();
    await anna.page.getByLabel('Welke wijk').selectOption('Binnenstad');
    await expect(anna.page.getByText(/PBL vond de laagste nationale kosten bij: Warmtenet, midden.* \(s2d\)/)).toBeVisible();
    await expect(anna.page.getByText(/Onvoldoende gegevens om een winnaar/).first()).toBeVisible();
    await anna.page.getByRole('tab', { name: 'Kerncijfers' }).click();
    await expect(anna.page.getByRole('row', { name: /Woningen 5\.585 CBS Kerncijfers/ })).toBeVisible();
  });

  await test.step('a workbook and an archive together fill in what was not known', async () => {
    await facilitator.page.getByRole('tab', { name: 'Kerncijfers' }).click();
    const buildings = 'I01_buurtcode;I02_buurtnaam;Voor_1930;1930_1945;1946_1965;1966_1975;1976_1992;1993_1996;1997_2000;2001_2006;2007_2011;2012_2014;2015_2020\n'
      + 'WK071801;Binnenstad;30;20;50;0;0;0;0;0;0;0;0\n-;;30;20;50;0;0;0;0;0;0;0;0\n';
    const periods = 'I01_buurtcode;I02_buurtnaam;Periode;Woningen\nWK071801;Binnenstad;Voor_1930;30\nWK071801;Binnenstad;1930_1945;20\n';
    await choose(
      { name: 'kwb-2024.xlsx', buffer: workbook([['gwb_code', 'regio', 'a_lan_ha', 'p_wcorpw'], ['GM0718', 'Vlissingen', 3500, 30], ['WK071801', 'Binnenstad', 310, '.']]) },
      { name: 'Vlissingen 2025.zip', buffer: Buffer.from(zipSync({ 'V_totaalbebouwing.csv': strToU8(buildings), 'V_bebouwing.csv': strToU8(periods) })) },
    );
    await expect(facilitator.page.getByRole('row', { name: /Binnenstad WK071801 2 van 13, bouwperiode onbekend wordt aangevuld/ })).toBeVisible();
    await expect(facilitator.page.getByText('Vlissingen 2025.zip: V_bebouwing.csv: overgeslagen')).toBeVisible();
    await facilitator.page.getByRole('button', { name: '1 wijk overnemen' }).click();
    await expect(anna.page.getByRole('row', { name: /Oppervlakte land 310 ha CBS Kerncijfers wijken en buurten 2024/ })).toBeVisible();
    await expect(anna.page.getByRole('row', { name: /Woningen van voor 1946 50 % PBL Startanalyse.* 2025/ })).toBeVisible();
    await expect(anna.page.getByRole('row', { name: 'Voor 1930 30 30%' })).toBeVisible();
  });
});
