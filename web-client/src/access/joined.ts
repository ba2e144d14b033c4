/** An atelier that was joined in this browser. */
export interface JoinedAtelier {
  readonly atelierId: string;
  readonly name: string;
}

const KEPT_AS = 'wijkatelier.ateliers';

/** The ateliers that this browser has joined, the latest first. */
export function joinedAteliers(): readonly JoinedAtelier[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isJoined) : [];
  } catch {
    return [];
  }
}

/** Puts an atelier first among those that were joined here. */
export function rememberAtelier(joined: JoinedAtelier): void {
  keep([joined, ...joinedAteliers().filter(({ atelierId }) => atelierId !== joined.atelierId)]);
}

/** Takes an atelier off the list; the session is not ended by that. */
export function forgetAtelier(atelierId: string): void {
  keep(joinedAteliers().filter((joined) => joined.atelierId !== atelierId));
}

function keep(ateliers: readonly JoinedAtelier[]): void {
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(ateliers));
  } catch {
    // a browser that keeps nothing: the list is a convenience
  }
}

function isJoined(value: unknown): value is JoinedAtelier {
  return typeof value === 'object' && value !== null && 'atelierId' in value && 'name' in value;
}

/** What who comes in by a code brings along, as the state of the address, to the first page: they chose none yet. */
export const JUST_JOINED = 'just-joined';
