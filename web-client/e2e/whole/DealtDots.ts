/** Dots dealt to voters: the file keeps totals and not who gave which; whoever gave fewest goes first, so that all spend as many. */
export class DealtDots {
  readonly #given = new Map<string, number>();

  constructor(private readonly voters: readonly string[]) {}

  /** As many different voters for a note, none of them its author. */
  on(author: string, dots: number): readonly string[] {
    const chosen = this.voters
      .filter((voter) => voter !== author)
      .sort((one, other) => this.givenBy(one) - this.givenBy(other))
      .slice(0, dots);
    for (const voter of chosen) this.#given.set(voter, this.givenBy(voter) + 1);
    return chosen;
  }

  private givenBy(voter: string): number {
    return this.#given.get(voter) ?? 0;
  }
}
