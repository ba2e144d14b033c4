import type { Person } from '../atelier/people';
import type { Colleagues } from '../contract/tablegroup';
import { plainName } from '../i18n/plainName';

/** Those of one organisation together, for as far as there are more of them. An organisation is told to nobody: only who belongs together. */
export function colleaguesOf(people: Iterable<Person>): readonly Colleagues[] {
  const byOrganisation = new Map<string, string[]>();
  for (const { participantId, organisation, role } of people) {
    const name = plainName(organisation);
    if (name === '' || role !== 'PARTICIPANT') continue;
    byOrganisation.set(name, [...(byOrganisation.get(name) ?? []), participantId]);
  }
  return [...byOrganisation.values()].filter(({ length }) => length > 1).map((participantIds) => ({ participantIds }));
}
