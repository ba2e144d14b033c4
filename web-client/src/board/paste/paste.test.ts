import { expect, it } from 'vitest';
import { copied, fromClipboard } from './noteClipboard';
import { inColumns } from './inColumns';
import { notesFromText } from './pasteText';

it('each line that says something becomes a note', () => {
  expect(notesFromText('  een \r\n\r\n- twee\n• drie\r3 pompen\n\t')).toEqual(['een', 'twee', 'drie', '3 pompen']);
});

it('what the contract refuses is left out', () => {
  expect(notesFromText('a\u0000b\u0007')).toEqual(['ab']);
  expect(notesFromText('x'.repeat(3000))[0]).toHaveLength(2000);
  expect(notesFromText('regel\n'.repeat(600))).toHaveLength(500);
});

it('pasted lines do not cover each other', () => {
  const notes = inColumns(Array.from({ length: 25 }, (_, index) => `n${index}`), 'PINK');
  expect(new Set(notes.map(({ offset }) => `${offset.x} ${offset.y}`)).size).toBe(25);
});

it('copied notes keep how they lie to each other', () => {
  const notes = copied([
    { text: 'a', colour: 'YELLOW', x: 500, y: 300 },
    { text: 'b', colour: 'BLUE', size: 'LARGE', x: 740, y: 410 },
  ]);
  expect(fromClipboard(JSON.stringify(notes))).toEqual([
    { text: 'a', colour: 'YELLOW', offset: { x: 0, y: 0 } },
    { text: 'b', colour: 'BLUE', size: 'LARGE', offset: { x: 240, y: 110 } },
  ]);
});

it('a clipboard of something else holds no notes', () => {
  expect(fromClipboard('')).toEqual([]);
  expect(fromClipboard('[{"text":1,"colour":"RED"}]')).toEqual([]);
  expect(fromClipboard('[{"text":"a","colour":"PINK","size":"HUGE","offset":{"x":0,"y":0}}]')).toEqual([]);
});
