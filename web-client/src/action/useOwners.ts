import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import type { ActionItem } from '../contract/action';
import { useNames } from '../people/useNames';
import { useTexts } from './texts';

/** Who can see to an action, and what to call them. An owner is named by one text, as a choice in a list is. */
export interface Owners {
  readonly people: readonly Owner[];
  readonly parties: readonly Owner[];
  readonly nameOf: (owner: string) => string;
}

export interface Owner {
  readonly key: string;
  readonly name: string;
}

type Owned = Pick<ActionItem, 'participant' | 'stakeholder'>;

/** The owner of an action as one text. */
export function keyOf({ participant, stakeholder }: Owned): string {
  return participant === undefined ? `s ${stakeholder ?? ''}` : `p ${participant}`;
}

/** The owner that a text stands for. */
export function ownerOf(key: string): { participantId: string } | { stakeholderId: string } {
  const id = key.slice(2);
  return key.startsWith('p ') ? { participantId: id } : { stakeholderId: id };
}

export function useOwners(): Owners {
  const t = useTexts();
  const personName = useNames();
  const participants = useItems('participant');
  const stakeholders = useItems('stakeholder');
  return useMemo(() => {
    const people = participants
      .filter(({ leftAt, role }) => !leftAt && (role === 'PARTICIPANT' || role === 'FACILITATOR'))
      .map(({ id }) => ({ key: `p ${id}`, name: personName(id) }));
    const parties = stakeholders.map(({ id, name }) => ({ key: `s ${id}`, name }));
    const byName = (one: Owner, other: Owner) => one.name.localeCompare(other.name);
    const partyNames = new Map(parties.map(({ key, name }) => [key, name]));
    return {
      people: people.sort(byName),
      parties: parties.sort(byName),
      nameOf: (key: string) => (key.startsWith('p ') ? personName(key.slice(2)) : partyNames.get(key) ?? t('gone')),
    };
  }, [t, personName, participants, stakeholders]);
}
