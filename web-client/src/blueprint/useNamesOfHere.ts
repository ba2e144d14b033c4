import { useMemo } from 'react';
import { useItems, usePeople } from '../atelier/hooks';
import { STAKEHOLDER_TYPES } from '../contract/stakeholder';
import { useTexts as useCommonTexts } from '../i18n/texts';
import { isFunction, localNames, namesIn } from './localNames';
import type { Entry } from './useEntries';

/** What of an entry is of this atelier alone. */
export interface NamesOfHere {
  /** The names of people and parties of this atelier that are in an entry. */
  readonly namesIn: (entry: Entry) => readonly string[];
  /** Whether one of the people of this atelier is named in it: people never go along (DOMAIN.md §6). */
  readonly namesSomebody: (entry: Entry) => boolean;
}

export function useNamesOfHere(): NamesOfHere {
  const people = usePeople();
  const parties = useItems('stakeholder');
  const common = useCommonTexts();
  const names = useMemo(() => localNames(
    [...people.values()].map(({ name }) => name),
    parties.map(({ name }) => name),
    STAKEHOLDER_TYPES.map((kind) => common(`words.stakeholderType.${kind}`)),
  ), [people, parties, common]);
  const somebody = useMemo(
    () => localNames([...people.values()].map(({ name }) => name).filter((name) => !isFunction(name)), [], []),
    [people],
  );
  return {
    namesIn: ({ title, lines }) => namesIn([title, ...lines], names),
    namesSomebody: ({ title, lines }) => namesIn([title, ...lines], somebody).length > 0,
  };
}
