// @vitest-environment node
import { expect, test } from 'vitest';
import { dayIn } from './dayIn';

test.each([
  ['2028-03-01 net verzwaard', '2028-03-01'],
  ['Raadsbesluit op 1-3-2027', '2027-03-01'],
  ['Uiterlijk 14 mei 2029 klaar', '2029-05-14'],
  ['Net verzwaard in Februari 2028', '2028-02-29'],
  ['mrt. 2028', '2028-03-31'],
  ['Q2 2027: warmtebedrijf gekozen', '2027-06-30'],
  ['3e kwartaal 2027', '2027-09-30'],
  ['begin 2028', '2028-03-31'],
  ['Medio\n2028', '2028-06-30'],
  ['mid-2028', '2028-06-30'],
  ['Voorjaar 2027: raadsbesluit', '2027-05-31'],
  ['in de zomer van 2028', '2028-08-31'],
  ['najaar 2029', '2029-11-30'],
  ['eind 2030', '2030-12-31'],
  ['2035: aardgasvrij', '2035-12-31'],
])('%s is that day, or the last one of what it names', (text, day) => {
  expect(dayIn(text)).toBe(day);
});

test.each(['De raad stemt in', '1200 woningen', 'tel. 0612028345', '€ 2028500'])('%s names no day', (text) => {
  expect(dayIn(text)).toBeUndefined();
});

test('a day that is on no calendar is no day, but its year still says something', () => {
  expect(dayIn('31-2-2028')).toBe('2028-12-31');
});
