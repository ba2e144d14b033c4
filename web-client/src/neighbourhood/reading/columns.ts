/** Where the columns of a sheet are, by what they are called. */
export class Columns {
  private readonly places = new Map<string, number>();

  constructor(readonly titles: readonly string[]) {
    // The keys of CBS's open data end in a number that is another one each year; what is called so exactly goes first.
    titles.forEach((title, place) => this.put(plain(title).replace(/_\d+$/, ''), place));
    titles.forEach((title, place) => this.places.set(plain(title), place));
  }

  /** The place of the first of these that is there. */
  find(names: readonly string[]): number | undefined {
    return this.all(names)[0];
  }

  /** The places of all of these that are there. */
  all(names: readonly string[]): number[] {
    return names.map((name) => this.places.get(plain(name))).filter((place) => place !== undefined);
  }

  /** Whether it is there more than once: then nobody can tell which one is meant. */
  isTwice(name: string): boolean {
    return this.titles.filter((title) => plain(title) === plain(name)).length > 1;
  }

  private put(name: string, place: number) {
    if (!this.places.has(name)) this.places.set(name, place);
  }
}

/** PBL puts the unit behind the name: "I11_woningequivalenten [Woning]". */
function plain(title: string): string {
  return (title.split(' [')[0] ?? '').trim().toLowerCase();
}
