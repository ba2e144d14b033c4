import type { Past } from '../../features/Past';
import { PASTS } from '../../features/pasts';

/** What one wants to see happen; what is left out does not matter. */
export interface PlayFilter {
  readonly person?: string | undefined;
  readonly board?: string | undefined;
  /** By their names; none is all. */
  readonly features: readonly string[];
}

export const EVERYTHING: PlayFilter = { features: [] };

/** The names under which it stands in an address. `board` is the board that one looks at. */
const NAMES = { person: 'by', board: 'on', features: 'about' } as const;

/** Whether nothing is left out. */
export function isEverything({ person, board, features }: PlayFilter): boolean {
  return person === undefined && board === undefined && features.length === 0;
}

/** The filter in an address. */
export function filterIn(parameters: URLSearchParams): PlayFilter {
  return {
    person: parameters.get(NAMES.person) || undefined,
    board: parameters.get(NAMES.board) || undefined,
    features: parameters.get(NAMES.features)?.split(',').filter(isFeature) ?? [],
  };
}

/** A link may name a feature that this page does not know. */
function isFeature(name: string): boolean {
  return PASTS.some((past) => past.name === name);
}

/** Puts a filter in an address, in the place of the one that was there. */
export function putFilter(parameters: URLSearchParams, { person, board, features }: PlayFilter): void {
  const wanted = { [NAMES.person]: person, [NAMES.board]: board, [NAMES.features]: features.join(',') };
  for (const [name, value] of Object.entries(wanted)) {
    if (value) parameters.set(name, value);
    else parameters.delete(name);
  }
}

/** What the server is asked for: of the features, the types of their events. */
export function queryOf({ person, board, features }: PlayFilter): Record<string, string> {
  return {
    ...(person !== undefined && { person }),
    ...(board !== undefined && { board }),
    ...(features.length > 0 && { kind: PASTS.filter(({ name }) => features.includes(name)).flatMap(kindsOf).join(',') }),
  };
}

/** The types of event of a feature. */
export function kindsOf({ texts }: Past): string[] {
  return Object.keys(texts.nl.captions);
}
