import type { Pointing, Spot } from '../contract/live';
import type { Facilitation } from '../live/facilitation';

/** `following`: goes along; `offered`: was asked to, at an awkward moment; `left`: chose not to. */
export type Course = 'following' | 'offered' | 'left';

/** How it stands with going along. */
export interface Company {
  readonly leader?: Pointing;
  readonly course: Course;
  /** What a facilitator points at, for who has not looked yet. */
  readonly look?: Pointing;
  /** What a facilitator pointed at here, and is in view now. */
  readonly seen?: Pointing;
}

/** How one gets around in this window, and what keeps one from it. */
export interface Way {
  /** The address, within the atelier, of the page that is open. */
  page(): string;
  /** The address of the page that one goes to: the same, unless that page is still on its way. */
  heading(): string;
  go(page: string): void;
  readonly isBusy: boolean;
  readonly holdsPage: boolean;
}

const ALONE: Company = { course: 'following' };

/** Goes along with a facilitator who leads or points at something, but never takes anything out of somebody's hands. */
export class Companion {
  #company = ALONE;
  #lastLook: Pointing | undefined;
  /** The pages on their way that one was sent to. */
  readonly #sentTo = new Set<string>();
  readonly #facilitation: Facilitation;
  readonly #way: Way;
  readonly #listeners = new Set<() => void>();

  constructor(facilitation: Facilitation, way: Way) {
    this.#facilitation = facilitation;
    this.#way = way;
  }

  /** Another object after every change. */
  readonly company = (): Company => this.#company;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Pays attention from now on; returns how to stop. */
  connect(): () => void {
    this.#lastLook = this.#facilitation.state.look;
    const stops = [
      this.#facilitation.subscribe(() => this.#changed()),
      this.#facilitation.board.follow((own) => {
        if (own) this.stop();
      }),
    ];
    this.#changed();
    return () => stops.forEach((stop) => stop());
  }

  /** This page is open now. Who goes elsewhere by themselves does not go along any more. */
  arrivedAt(page: string): void {
    const { leader, course, look } = this.#company;
    if (look?.at.page === page) this.#set({ ...this.#company, look: undefined });
    const sent = this.#sentTo.delete(page);
    if (this.#way.heading() === page) this.#sentTo.clear();
    if (leader && course === 'following' && !sent && leader.at.page !== page) this.stop();
  }

  /** Goes along no more, until one chooses to. */
  stop(): void {
    if (this.#company.leader && this.#company.course === 'following') this.#set({ ...this.#company, course: 'left' });
  }

  /** Goes along, from here on and now. */
  join(): void {
    const { leader } = this.#company;
    if (!leader) return;
    this.#set({ ...this.#company, course: 'following' });
    this.#goTo(leader.at);
  }

  /** Looks at what is pointed at. */
  acceptLook(): void {
    const { look } = this.#company;
    if (!look) return;
    this.closeLook();
    this.#goTo(look.at);
  }

  closeLook(): void {
    this.#set({ ...this.#company, look: undefined });
  }

  #changed(): void {
    this.#lead(this.#facilitation.state.leader);
    const { look } = this.#facilitation.state;
    if (look && look !== this.#lastLook) this.#point(look);
    this.#lastLook = look;
  }

  #lead(leader: Pointing | undefined): void {
    const before = this.#company.leader;
    if (leader === before) return;
    const isNew = leader?.by !== before?.by;
    if (!isNew && this.#goesElsewhere()) this.stop();
    const course = isNew ? 'following' : this.#company.course;
    this.#set({ ...this.#company, leader, course });
    if (leader && course === 'following') this.#along(leader.at);
  }

  /** Whether one chose another page that is still on its way: it must not be taken from under them. */
  #goesElsewhere(): boolean {
    const heading = this.#way.heading();
    return heading !== this.#way.page() && !this.#sentTo.has(heading);
  }

  #along(at: Spot): void {
    if (at.page !== this.#way.page()) {
      if (this.#way.holdsPage) this.#set({ ...this.#company, course: 'offered' });
      else this.#goTo(at);
    } else if (!this.#way.isBusy) {
      this.#goTo(at);
    }
  }

  #point(look: Pointing): void {
    if (look.at.page !== this.#way.page() || this.#way.isBusy) {
      this.#set({ ...this.#company, look });
      return;
    }
    this.#goTo(look.at);
    this.#set({ ...this.#company, look: undefined, seen: look });
  }

  #goTo({ page, view }: Spot): void {
    if (page === this.#way.page()) {
      this.#facilitation.board.show(view);
      return;
    }
    this.#sentTo.add(page);
    this.#facilitation.board.showNext(view);
    this.#way.go(page);
  }

  #set(company: Company): void {
    this.#company = company;
    for (const listener of this.#listeners) listener();
  }
}
