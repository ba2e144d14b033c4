import { ask, atelierPath } from '../access/session';
import type { Role } from '../contract/people';
import { useTexts } from '../i18n/texts';
import { initialsOf } from './initials';
import { Listeners } from './listeners';

/** Somebody as the register knows them. */
export interface Person {
  readonly participantId: string;
  readonly name: string;
  readonly organisation: string;
  /** Where there is no room for a name: nobody else has them. */
  readonly initials: string;
  readonly role: Role;
  /** What they are called in reports and dossiers, where no name is. */
  readonly onPaper?: string;
}

type Named = Omit<Person, 'initials'>;

/** Fetches the register of an atelier; undefined when that did not work. */
export type FetchPeople = () => Promise<readonly Person[] | undefined>;

/** People who join close together are fetched together; then with patience, for the register may be behind. */
const WAITS_MS = [50, 1_000, 4_000];

/** The register as the query-service gives it. */
export function peopleOf(atelierId: string): FetchPeople {
  return async () => {
    const answer = await ask<Named[]>(atelierPath(atelierId, '/people'));
    return answer.ok ? toldApart(answer.value.map(named)) : undefined;
  };
}

/**
 * Gives everybody something to be called. Who took part in the atelier that this one is a copy of is known here by their organisation
 * alone, and of who was forgotten nothing is known; what they did is still theirs, and found as such.
 */
function named(person: Named): Named {
  const { name, organisation = '' } = person as Partial<Named>;
  if (name !== undefined) return person;
  return { ...person, organisation, name: organisation ? useTexts.now('words.somebodyOf', { organisation }) : useTexts.now('words.somebodyForgotten') };
}

/**
 * Who has the name of somebody who joined before, for the same organisation, has a number: often it is the same person, with another
 * device. So have initials that somebody had before. Nothing else is told of them to tell them apart.
 */
function toldApart(people: readonly Named[]): readonly Person[] {
  const numberOf = counting();
  const initialNumberOf = counting();
  return people.map((person) => {
    const initials = initialsOf(person.name);
    return {
      ...person,
      name: numbered(person.name, ' ', numberOf(JSON.stringify([person.name, person.organisation]))),
      initials: numbered(initials, '', initialNumberOf(initials)),
    };
  });
}

/** Tells the how-manieth of its like each is. */
function counting(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return number;
  };
}

/** Only those who come after the first of a kind, so that nobody is called otherwise because somebody else came in. */
function numbered(text: string, space: string, number: number): string {
  return number === 1 ? text : `${text}${space}${number}`;
}

/** Names and organisations by participant id. They are not in the stream, so that a person can be forgotten. */
export class People {
  #fetch: FetchPeople;
  #known: ReadonlyMap<string, Person> = new Map();
  #wanted = new Set<string>();
  #fetching = false;
  #listeners = new Listeners((work) => queueMicrotask(work));

  constructor(fetch: FetchPeople) {
    this.#fetch = fetch;
  }

  get known(): ReadonlyMap<string, Person> {
    return this.#known;
  }

  subscribe(callback: () => void): () => void {
    return this.#listeners.add('people', callback);
  }

  /** Sees to it that these people are known. */
  need(participantIds: Iterable<string>): void {
    for (const id of participantIds) if (!this.#known.has(id)) this.#wanted.add(id);
    if (this.#wanted.size > 0 && !this.#fetching) void this.#fetchWanted();
  }

  /** Fetches everybody again: a name may have been corrected. */
  async refresh(): Promise<void> {
    const people = await this.#fetch();
    if (!people) return;
    this.#known = new Map(people.map((person) => [person.participantId, person]));
    for (const id of this.#known.keys()) this.#wanted.delete(id);
    this.#listeners.mark('people');
  }

  async #fetchWanted(): Promise<void> {
    this.#fetching = true;
    for (const wait of WAITS_MS) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (this.#wanted.size > 0) await this.refresh();
      if (this.#wanted.size === 0) break;
    }
    this.#wanted.clear();
    this.#fetching = false;
  }
}
