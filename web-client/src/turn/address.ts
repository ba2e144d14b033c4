const ABOUT = 'about';

/** The rounds of turns, come to from a decision: the way back is there, and a round that begins is about its proposal. */
export function turnsOn(decisionId: string): string {
  return `turns?${new URLSearchParams({ [ABOUT]: decisionId })}`;
}

/** The decision that the address of the rounds tells; null when it tells none. */
export function decisionIn(address: URLSearchParams): string | null {
  return address.get(ABOUT);
}
