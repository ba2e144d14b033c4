import { expect, test } from 'vitest';
import { ownFileHeader } from './ownFile';
import { readSheets } from './readSheets';
import type { Sheet } from './Sheet';

function sheet(name: string, ...lines: string[]): Sheet {
  return { name, rows: lines.map((line) => line.split(';')) };
}

test('a file of our own: decimal comma, empty is unknown, the source of each figure', () => {
  const own = sheet('oost-2025.csv', 'code;naam;dwellings;gasM3;landHa;landHa_bron', 'bu99990203;Oost;1212;;18,5;Kadaster', ';West;10;0;;');

  expect(readSheets([own])).toEqual({
    neighbourhoods: [
      {
        name: 'Oost',
        code: 'BU99990203',
        figures: [
          { figure: 'DWELLINGS', value: 1212, source: 'oost-2025.csv', year: 2025 },
          { figure: 'LAND_HA', value: 18.5, source: 'Kadaster', year: 2025 },
        ],
      },
      {
        name: 'West',
        figures: [
          { figure: 'DWELLINGS', value: 10, source: 'oost-2025.csv', year: 2025 },
          { figure: 'GAS_M3', value: 0, source: 'oost-2025.csv', year: 2025 },
        ],
      },
    ],
    faults: [],
    remarks: [{ kind: 'unknownValues', file: 'oost-2025.csv', count: 2 }],
    undated: [],
  });
});

test('the header that we give away is one that we read', () => {
  const empty = sheet('leeg.csv', ownFileHeader(), `;Oost;${';'.repeat(25)}`);
  expect(readSheets([empty])).toMatchObject({ neighbourhoods: [{ name: 'Oost', figures: [] }], faults: [] });
});

test('what is wrong is said by line and column, and in full', () => {
  const wrong = sheet('fout.csv', 'code;naam;dwellings;monumentPct;gasM3', ';Oost;1.5;120;1.150', ';;3;;', ';West;veel;1.234,5;1150,5');

  expect(readSheets([wrong]).faults).toEqual([
    { kind: 'notWhole', file: 'fout.csv', line: 2, column: 'dwellings', found: '1.5', figure: 'DWELLINGS' },
    { kind: 'twoWays', file: 'fout.csv', line: 2, column: 'gasM3', found: '1.150', figure: 'GAS_M3' },
    { kind: 'outOfBounds', file: 'fout.csv', line: 2, column: 'monumentPct', found: '120', figure: 'MONUMENT_PCT' },
    { kind: 'noName', file: 'fout.csv', line: 3, column: 'naam' },
    { kind: 'noNumber', file: 'fout.csv', line: 4, column: 'dwellings', found: 'veel' },
    { kind: 'noNumber', file: 'fout.csv', line: 4, column: 'monumentPct', found: '1.234,5' },
  ]);
});

test('CBS by its workbook: kept back is unknown, the municipality is left out', () => {
  const cbs = sheet(
    'kwb-2024.csv',
    'gwb_code;regio;recs;a_woning;g_gas;a_lan_ha;p_mgezw;p_wcorpw;p_stadsv',
    'GM0718;Vlissingen;Gemeente;23000;800;3500;40;30;0',
    'WK071801;Binnenstad;Wijk;5585;720;.;65;-99997;2',
  );

  const { neighbourhoods, faults, remarks } = readSheets([cbs]);

  expect(faults).toEqual([]);
  expect(neighbourhoods).toHaveLength(1);
  expect(neighbourhoods[0]?.figures.map(({ figure, value }) => [figure, value])).toEqual([
    ['DWELLINGS', 5585], ['GAS_M3', 720], ['MULTI_FAMILY_PCT', 65], ['EXISTING_NETWORK_PCT', 2],
  ]);
  expect(neighbourhoods[0]?.figures[0]).toMatchObject({ source: 'CBS Kerncijfers wijken en buurten', year: 2024 });
  expect(remarks).toEqual([
    { kind: 'totalsSkipped', file: 'kwb-2024.csv', count: 1 },
    { kind: 'unknownValues', file: 'kwb-2024.csv', count: 2 },
    { kind: 'gasNearNetwork', file: 'kwb-2024.csv', count: 1 },
  ]);
});

test.each(['54', '55', '56'])('CBS open data: the number behind a key changes per year (%s)', (number) => {
  const odata = sheet('85984NED.csv', `Codering_3;WijkenEnBuurten;GemiddeldAardgasverbruikTotaal_${number}`, 'BU07180102  ;BU07180102;910');
  expect(readSheets([odata]).neighbourhoods).toEqual([
    { name: 'BU07180102', code: 'BU07180102', figures: [{ figure: 'GAS_M3', value: 910, source: 'CBS Kerncijfers wijken en buurten' }] },
  ]);
});

test('CBS: a harbour without dwellings is left out and said to be, and all water is no mistake in the file', () => {
  const cbs = sheet('kwb-2024.csv', 'gwb_code;regio;a_woning;g_gas;a_lan_ha', 'BU07180108;Haven;0;.;120', 'BU07180109;Plas;12;900;0');

  const { neighbourhoods, faults, remarks } = readSheets([cbs]);

  expect(faults).toEqual([]);
  expect(neighbourhoods.map(({ name, figures }) => [name, figures.map(({ figure }) => figure)])).toEqual([['Plas', ['DWELLINGS', 'GAS_M3']]]);
  expect(remarks).toEqual([{ kind: 'noDwellings', file: 'kwb-2024.csv', count: 1 }]);
  expect(readSheets([sheet('eigen.csv', 'code;naam;dwellings', ';Haven;0')]).faults).toMatchObject([{ kind: 'outOfBounds', line: 2 }]);
});

test('CBS: the newest year has no use of gas yet, which is said; the year before fills it in', () => {
  const newest = sheet('kwb-2025.csv', 'gwb_code;regio;a_woning;g_gas', 'BU07180102;Oude stad;120;.');
  const before = sheet('kwb-2024.csv', 'gwb_code;regio;a_woning;g_gas', 'BU07180102;Oude stad;118;910');

  expect(readSheets([newest]).remarks).toContainEqual({ kind: 'noGas', file: 'kwb-2025.csv', count: 1 });
  expect(readSheets([newest, before]).neighbourhoods[0]?.figures).toEqual([
    { figure: 'DWELLINGS', value: 120, source: 'CBS Kerncijfers wijken en buurten', year: 2025 },
    { figure: 'GAS_M3', value: 910, source: 'CBS Kerncijfers wijken en buurten', year: 2024 },
  ]);
});

const BUILDINGS = [
  'I01_buurtcode;I02_buurtnaam;Voor_1930 [Woning];1930_1945 [Woning];1946_1965;1966_1975;1976_1992;1993_1996;1997_2000;2001_2006;2007_2011;2012_2014;2015_2020'
    + ';Vrijstaande_woning;2_onder_1_kap;Rijwoning_hoek;Rijwoning_tussen;Meersgezinswoning_laag_midden;Meersgezinswoning_hoog'
    + ';Label_A_en_beter;Label_B;Label_C;Label_D;Label_E;Label_F;Label_G;Geen_label',
  'BU07180102;Oude stad;30;20;50;0;0;0;0;0;0;0;0;10;10;10;10;40;20;10;10;20;10;10;10;10;20',
  '-;;300;200;500;0;0;0;0;0;0;0;0;100;100;100;100;400;200;100;100;200;100;100;100;100;200',
];

test('PBL: shares of building years, kinds and labels; the row with the total is left out', () => {
  const { neighbourhoods, remarks } = readSheets([sheet('Vlissingen 2025.zip: Vlissingen_totaalbebouwing.csv', ...BUILDINGS)]);

  expect(neighbourhoods[0]?.figures).toEqual([
    { figure: 'LABEL_ABC_PCT', value: 50, source: 'PBL Startanalyse aardgasvrije buurten', year: 2025 },
    { figure: 'PRE_WAR_PCT', value: 50, source: 'PBL Startanalyse aardgasvrije buurten', year: 2025 },
    { figure: 'MULTI_FAMILY_PCT', value: 60, source: 'PBL Startanalyse aardgasvrije buurten', year: 2025 },
  ]);
  expect(remarks).toEqual([{ kind: 'totalsSkipped', file: 'Vlissingen 2025.zip: Vlissingen_totaalbebouwing.csv', count: 1 }]);
  expect(neighbourhoods[0]?.dwellings).toMatchObject([
    { by: 'TYPE', count: { source: 'PBL Startanalyse aardgasvrije buurten', year: 2025 } },
    { by: 'CONSTRUCTION_PERIOD' },
  ]);
  expect(neighbourhoods[0]?.dwellings?.[0]?.count.groups.slice(0, 4)).toEqual([
    { name: 'Meergezinswoning laag of midden', dwellings: 40 },
    { name: 'Meergezinswoning hoog', dwellings: 20 },
    { name: 'Vrijstaande woning', dwellings: 10 },
    { name: 'Twee-onder-een-kapwoning', dwellings: 10 },
  ]);
  expect(neighbourhoods[0]?.dwellings?.[1]?.count.groups.slice(0, 2)).toEqual([
    { name: 'Voor 1930', dwellings: 30 }, { name: '1930 tot en met 1945', dwellings: 20 },
  ]);
});

test('PBL: the variant with the lowest national costs, from its one row of many', () => {
  const strategy = sheet(
    'Vlissingen_strategie.csv',
    'I01_buurtcode;I02_buurtnaam;Code_Indicator;Eenheid;Laagste_Nationale_Kosten;Strategie_1',
    'BU07180102;Oude stad;H16_Nat_meerkost;€/jaar;12,5;30',
    'BU07180102;Oude stad;V01_Strategievariant;-;s2d_D_Restwarmte;s1a_B_LuchtWP',
  );
  expect(readSheets([strategy]).neighbourhoods).toEqual([
    { name: 'Oude stad', code: 'BU07180102', figures: [], variant: { alternative: 'HEAT_NETWORK_MT', name: 's2d', source: 'PBL Startanalyse aardgasvrije buurten' } },
  ]);
});

test('PBL: what its archive has beside the files that we read is left out, and said to be; alone it is a fault', () => {
  const periods = sheet(
    'Vlissingen_bebouwing.csv',
    BUILDINGS[0] ?? '',
    'BU07180102;Oude stad;30;0;0;0;0;0;0;0;0;0;0;10;0;0;0;0;0;10;0;0;0;0;0;0;0',
    'BU07180102;Oude stad;0;20;0;0;0;0;0;0;0;0;0;0;10;0;0;0;0;0;10;0;0;0;0;0;0',
  );
  const archive = 'Vlissingen.zip';
  const inArchive = [periods, sheet('Vlissingen_totaalbebouwing.csv', ...BUILDINGS), sheet('uitleg.csv', 'afkorting;betekenis', 'weq;woningequivalent')]
    .map((each) => ({ ...each, archive }));

  const { neighbourhoods, faults, remarks } = readSheets(inArchive);

  expect(neighbourhoods.map(({ code, figures }) => [code, figures.length])).toEqual([['BU07180102', 3]]);
  expect(faults).toEqual([]);
  expect(remarks.filter(({ kind }) => kind === 'fileLeftOut').map(({ file }) => file)).toEqual(['Vlissingen_bebouwing.csv', 'uitleg.csv']);
  expect(readSheets([{ ...periods, archive }]).faults).toEqual([{ kind: 'twice', file: 'Vlissingen_bebouwing.csv', line: 3, found: 'BU07180102', before: 2 }]);
});

test('PBL: a neighbourhood for which it has no variant is there without one', () => {
  const strategy = sheet(
    'Vlissingen_strategie.csv',
    'I01_buurtcode;I02_buurtnaam;Code_Indicator;Eenheid;Laagste_Nationale_Kosten;Strategie_1',
    'BU07180109;Haven;V01_Strategievariant;-;-;-',
  );
  const wide = sheet('wijken.csv', 'wijkcode;wijknaam;pbl_laagste_kosten_variant', 'WK071801;Binnenstad;-');

  expect(readSheets([strategy, wide])).toMatchObject({
    neighbourhoods: [{ name: 'Binnenstad', figures: [] }, { name: 'Haven', code: 'BU07180109', figures: [] }],
    faults: [],
    remarks: [{ kind: 'unknownValues', file: 'Vlissingen_strategie.csv', count: 1 }],
  });
});

test('one neighbourhood from several files: CBS goes before PBL, our own file before both', () => {
  const cbs = sheet('kwb.csv', 'gwb_code;regio;a_woning;p_mgezw', 'BU07180102;Oude stad;100;55');
  const own = sheet('eigen.csv', 'code;naam;dwellings', 'BU07180102;Onze stad;99');

  const { neighbourhoods } = readSheets([sheet('totaalbebouwing.csv', ...BUILDINGS), cbs, own]);

  expect(neighbourhoods).toHaveLength(1);
  expect(neighbourhoods[0]?.name).toBe('Onze stad');
  expect(Object.fromEntries(neighbourhoods[0]?.figures.map(({ figure, value }) => [figure, value]) ?? [])).toEqual({
    DWELLINGS: 99, MULTI_FAMILY_PCT: 55, LABEL_ABC_PCT: 50, PRE_WAR_PCT: 50,
  });
});

test('a neighbourhood twice in one file, a file of something else, and an empty one are explained', () => {
  const twice = sheet('twee.csv', 'code;naam;dwellings', 'BU07180102;A;1', 'BU07180102;B;2');

  expect(readSheets([twice]).faults).toEqual([{ kind: 'twice', file: 'twee.csv', line: 3, found: 'BU07180102', before: 2 }]);
  expect(readSheets([sheet('wijken.csv', 'wijkcode;a_woning;pbl_meergezins_pct', 'WK071801;1;5', 'WK071801;2;6')]).faults).toHaveLength(1);
  expect(readSheets([sheet('twee.csv', 'code;naam;dwellings', 'BU07180102;A;veel', 'BU07180102;B;2')]).faults.map(({ kind }) => kind))
    .toEqual(['noNumber', 'twice']);
  expect(readSheets([sheet('menu.csv', 'gerecht;prijs', 'soep;4')]).faults).toEqual([
    { kind: 'unknownColumns', file: 'menu.csv', line: 1, found: 'gerecht; prijs' },
  ]);
  expect(readSheets([sheet('dubbel.csv', 'naam;dwellings;gasM3;Dwellings', 'Haven;12;900;15')]).faults).toEqual([
    { kind: 'columnTwice', file: 'dubbel.csv', line: 1, column: 'dwellings' },
  ]);
  expect(readSheets([sheet('kop.csv', 'Kerncijfers van onze gemeente', 'code;naam;dwellings')]).faults).toEqual([
    { kind: 'oneColumn', file: 'kop.csv', line: 1, found: 'Kerncijfers van onze gemeente' },
  ]);
  const many = Array.from({ length: 200_000 }, (_, at) => `Wijk ${at};12`);
  expect(readSheets([sheet('lang.csv', 'naam;dwellings', ...many)]).neighbourhoods).toHaveLength(200_000);
  expect(readSheets([sheet('leeg.csv', 'code;naam;dwellings')]).faults).toEqual([{ kind: 'empty', file: 'leeg.csv' }]);
});

test.each([
  ['CBS', 'gwb_code;regio;a_woning', 'BU0718010;Oude stad;100', 'gwb_code', 'BU0718010'],
  ['PBL', 'I01_buurtcode;I02_buurtnaam;pbl_meergezins_pct', 'BU 0718 01 02;Oude stad;60', 'I01_buurtcode', 'BU 0718 01 02'],
  ['our own', 'code;naam;dwellings', 'wk0718;Oude stad;100', 'code', 'wk0718'],
])('a code with a digit too few is no total: it is told, not left out (%s)', (_, header, row, column, found) => {
  expect(readSheets([sheet('fout.csv', header, row)]).faults).toContainEqual({ kind: 'wrongCode', file: 'fout.csv', line: 2, column, found });
});

test('a separator inside a name is told, for each value after it would be that of the next column', () => {
  const header = 'code;naam;dwellings;gasM3;landHa';

  expect(readSheets([sheet('fout.csv', header, ';Oost;10;900;5', ';Haven; west;10;900;5')]).faults).toEqual([{ kind: 'moreCells', file: 'fout.csv', line: 3 }]);
  expect(readSheets([sheet('fout.csv', header, ';Oost;10;900;', ';Haven; west;10;900;')]).faults).toEqual([{ kind: 'moreCells', file: 'fout.csv', line: 3 }]);
  expect(readSheets([sheet('goed.csv', header, ';Oost;10;900;5;', ';West;10;900;5;')]).faults).toEqual([]);
});

test('a file with figures of CBS and PBL has its totals once, and the values of both that are not known', () => {
  const both = sheet('wijken.csv', 'wijkcode;wijknaam;a_woning;pbl_meergezins_pct', 'WK071801;Binnenstad;.;-', '-;Totaal;100;50');

  expect(readSheets([both]).remarks).toEqual([
    { kind: 'unknownValues', file: 'wijken.csv', count: 2 }, { kind: 'totalsSkipped', file: 'wijken.csv', count: 1 },
  ]);
});

test('a file that does not say of which year it is, is asked for it, once for all that is in an archive', () => {
  const archive = 'Vlissingen.zip';
  const cbs = sheet('kwb-2024.csv', 'gwb_code;regio;a_woning', 'BU07180102;Oude stad;100');
  const strategy = sheet(
    'Vlissingen_strategie.csv', 'I01_buurtcode;I02_buurtnaam;Code_Indicator;Laagste_Nationale_Kosten', 'BU07180102;Oude stad;V01_Strategievariant;s2d_D_Restwarmte',
  );
  const sheets = [cbs, ...[sheet('Vlissingen_totaalbebouwing.csv', ...BUILDINGS), strategy].map((each) => ({ ...each, archive }))];

  expect(readSheets(sheets).undated).toEqual([archive]);

  const [neighbourhood] = readSheets(sheets, new Map([[archive, 2025]])).neighbourhoods;
  expect(neighbourhood?.figures.map(({ figure, year }) => [figure, year])).toEqual([
    ['DWELLINGS', 2024], ['LABEL_ABC_PCT', 2025], ['PRE_WAR_PCT', 2025], ['MULTI_FAMILY_PCT', 2025],
  ]);
  expect(neighbourhood?.variant?.year).toBe(2025);
});

test('CBS: where the column with the plainest name has bare digits, the one that has the codes is taken', () => {
  const cbs = sheet('kwb-2024.csv', 'gwb_code_10;gwb_code_8;regio;gwb_code;a_woning', 'GM0718;718;Vlissingen;718;23000', 'BU07180102;7180102;Oude stad;7180102;100');

  expect(readSheets([cbs]).neighbourhoods.map(({ code, name }) => [code, name])).toEqual([['BU07180102', 'Oude stad']]);
});
