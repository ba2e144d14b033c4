import { describe, expect, it, test } from 'vitest';
import { isFunction, localNames, namesIn } from './localNames';

const GENERAL = ['Gemeente, ambtelijk', 'Woningcorporatie', 'Netbeheerder', 'Huurders'];
const NAMES = localNames(
  ['Kees Jansen', 'An de Wit'],
  ['Woningcorporatie De Merwestede', 'Netbeheerder', 'Drinkwaterbedrijf Waal en Linge', 'Vattenfall', "Drie VvE's Molenhof", 'Gemeente Voorbeeldstad'],
  GENERAL,
);

test.each([
  ['Adviseur participatie', true], ['Raadslid (adviserend)', true], ['Lid wijkraad, eigenaar-bewoner', true],
  ['Kees Jansen', false], ['An de Wit', false], ['Anna', false],
])('%s is what somebody does: %s', (name, expected) => {
  expect(isFunction(name)).toBe(expected);
});

describe('names of here in what is handed on', () => {
  it.each([
    ['Meneer Jansen wil niet', ['Jansen']],
    ['Overleg met De Merwestede en Vattenfall', ['Merwestede', 'Vattenfall']],
    ['Brief van Linge', ['Linge']],
    ['De raad van Voorbeeldstad stemt in', ['Voorbeeldstad']],
    ['De netbeheerder en Netbeheerder zijn van overal', []],
    ['Drinkwaterbedrijf vragen naar de leidingen', []],
    ['Intentie Vattenfall-Oost', ['Vattenfall']],
    ["VvE's besluiten traag", []],
    ['Jansenweg', []],
  ])('%s', (text, expected) => {
    expect(namesIn([text], NAMES)).toEqual(expected);
  });
});
