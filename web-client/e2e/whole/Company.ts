import type { Person } from '../room/Person.ts';
import { Attendee } from './Attendee.ts';
import { example } from './example.ts';
import { Register } from './Register.ts';

/** Who sit at a browser, by their ids in the file. */
export const AT_A_BROWSER = { leader: 'prt-04', manager: 'prt-03', tenant: 'prt-12' } as const;

/** The twenty people of the example: four of them at a browser, of whom one with a phone, the others by their sessions alone. */
export class Company {
  readonly register: Register;

  constructor(
    /** Leads the atelier. */
    readonly facilitator: Person,
    /** Of the project, at a laptop. */
    readonly leader: Person,
    /** Of the municipality's programme, at a laptop. */
    readonly manager: Person,
    /** Of the tenants' association, with a phone. */
    readonly tenant: Person,
    private readonly attendees: ReadonlyMap<string, Attendee>,
  ) {
    this.register = new Register(facilitator);
  }

  /** Somebody by their id in the file. */
  attendee(id: string): Attendee {
    const found = this.attendees.get(id);
    if (!found) throw new Error(`${id} does not take part`);
    return found;
  }

  /** Who gives commands as the facilitator. */
  get lead(): Attendee {
    return this.attendee('fac-01');
  }

  /** Who sits at a browser under this id in the file; others have none. */
  browserOf(id: string): Person | undefined {
    const key = (['leader', 'manager', 'tenant'] as const).find((each) => AT_A_BROWSER[each] === id);
    return key && this[key];
  }

  /** Who take part at a browser. */
  get browsers(): readonly Person[] {
    return [this.leader, this.manager, this.tenant];
  }

  /** The id in the file of a participant. */
  fileIdOf(participantId: string): string {
    const { id } = example.participants.find((each) => this.attendees.get(each.id)?.participantId === participantId) ?? {};
    if (id === undefined) throw new Error(`${participantId} is not of the example`);
    return id;
  }
}
