import { useMemo } from 'react';
import { useItems, usePeople } from '../atelier/hooks';
import { STAKEHOLDER_TYPES } from '../contract/stakeholder';
import { useTexts as useCommonTexts } from '../i18n/texts';
import { localNames, namesIn } from './localNames';
import type { Entry } from './useEntries';

/** Gives which names of people and parties of this atelier are in an entry. */
export function useNamesOfHere(): (entry: Entry) => readonly string[] {
  const people = usePeople();
  const parties = useItems('stakeholder');
  const common = useCommonTexts();
  const names = useMemo(() => localNames(
    [...people.values()].map(({ name }) => name),
    parties.map(({ name }) => name),
    STAKEHOLDER_TYPES.map((kind) => common(`words.stakeholderType.${kind}`)),
  ), [people, parties, common]);
  return ({ title, lines }) => namesIn([title, ...lines], names);
}
