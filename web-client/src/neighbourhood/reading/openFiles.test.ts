import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openFiles } from './openFiles';
import { readSheets } from './readSheets';

function file(name: string, bytes: Uint8Array): File {
  return Object.assign(new File([bytes as BlobPart], name), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
}

const rows = async (name: string, bytes: Uint8Array) => (await openFiles([file(name, bytes)])).sheets.map((sheet) => sheet.rows);

test('a picture that is called .csv cannot be read, which is said instead of what its bytes look like', async () => {
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0x0a, 0x3b, 0x2c);

  for (const bytes of [jpeg, jpeg.filter((byte) => byte !== 0)]) {
    expect(await openFiles([file('kaart.csv', bytes)])).toEqual({ sheets: [], faults: [{ kind: 'unreadable', file: 'kaart.csv' }] });
  }
});

test('an archive without tables is said to be one', async () => {
  expect((await openFiles([file('foto.zip', zipSync({ 'leesmij.txt': strToU8('niets') }))])).faults).toEqual([{ kind: 'noTables', file: 'foto.zip' }]);
});

/** A workbook as small as it can be: rows of texts and numbers. */
function workbook(...cells: readonly (readonly (string | number)[])[]): Uint8Array {
  const cellXml = (cell: string | number) => (typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`);
  const placed = (row: readonly (string | number)[], at: number) =>
    `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell).replace('<c', `<c r="${String.fromCharCode(65 + column)}${at + 1}"`)).join('')}</row>`;
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return zipSync({
    '_rels/.rels': strToU8(`<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': strToU8(`<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Wijken" sheetId="1" r:id="r1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${cells.map(placed).join('')}</sheetData></worksheet>`),
  });
}

test('a number with three decimals in a workbook is one, and not taken for thousands', async () => {
  const bytes = workbook(['naam', 'landHa', 'gasM3'], ['Haven', 12.345, 1150]);
  const { sheets, faults } = await openFiles([file('wijken-2024.xlsx', bytes)]);

  expect(faults).toEqual([]);
  expect(readSheets(sheets)).toMatchObject({ faults: [], neighbourhoods: [{ figures: [{ figure: 'GAS_M3', value: 1150 }, { figure: 'LAND_HA', value: 12.345 }] }] });
});

test('a quotation mark that is never closed is told by its line: the rows after it would be lost in one cell', async () => {
  const open = strToU8('code;naam;dwellings\nBU07180101;"Oude stad;1212\nBU07180102;Haven;30\n');

  expect(await openFiles([file('open.csv', open)])).toEqual({ sheets: [], faults: [{ kind: 'quotes', file: 'open.csv', line: 2 }] });
  expect((await openFiles([file('open.zip', zipSync({ 'open.csv': open }))])).faults).toEqual([{ kind: 'quotes', file: 'open.zip: open.csv', line: 2 }]);
});

test('after a name that goes on for several lines, what is wrong is told by the line that it is on', async () => {
  const broken = (lineEnd: string) => strToU8(['code;naam;dwellings', 'BU07180101;"Oude', '', 'stad";12', 'BU07180102;Haven;veel', 'BU07180103;"Dok;3'].join(lineEnd));

  for (const lineEnd of ['\n', '\r\n']) {
    expect((await openFiles([file('regels.csv', broken(lineEnd))])).faults).toEqual([{ kind: 'quotes', file: 'regels.csv', line: 6 }]);
  }
  const { sheets } = await openFiles([file('regels.csv', broken('\n').slice(0, -'BU07180103;"Dok;3'.length))]);
  expect(readSheets(sheets).faults).toEqual([{ kind: 'noNumber', file: 'regels.csv', line: 5, column: 'dwellings', found: 'veel' }]);
});

test('a byte order mark, line ends of Windows, quoted names, and what a spreadsheet calls Unicode text', async () => {
  const text = 'code;naam\r\nBU07180101;"Oude; stad"\r\n';

  expect(await rows('utf8.csv', strToU8(`\uFEFF${text}`))).toEqual([[['code', 'naam'], ['BU07180101', 'Oude; stad'], ['']]]);
  expect(await rows('utf16.txt', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toEqual([[['code', 'naam'], ['BU07180101', 'Oude; stad'], ['']]]);
});

test('decimal commas in a few rows, the last of which is shorter, are not taken for what stands between the cells', async () => {
  const pbl = 'I01_buurtcode;I02_buurtnaam;I11_woningequivalenten [Woning];Label_B\nBU07180101;Oude stad;1064,5;12\nBU07180102;Haven;33,5;4\n-;Totaal\n';

  expect((await rows('totaalbebouwing.csv', strToU8(pbl)))[0]?.map(({ length }) => length)).toEqual([4, 4, 4, 2, 1]);
  expect((await rows('odata.csv', strToU8('"ID","WijkenEnBuurten","Naam; lang"\n1,"BU07180101",2\n')))[0]?.[0]).toEqual(['ID', 'WijkenEnBuurten', 'Naam; lang']);
});
