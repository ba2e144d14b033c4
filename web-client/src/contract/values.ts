/** Values that several features use. */

/** The five components of an atelier, and what belongs to none of them in particular. */
export const COMPONENTS = ['PARTICIPATION', 'PROCESS', 'TECHNOLOGY', 'ORGANISATION', 'FINANCE', 'GENERAL'] as const;
export type Component = (typeof COMPONENTS)[number];

/** The first and the last year that the contract takes. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2199;

/** The first and the last day of those, as ISO text. */
export const FIRST_DAY = `${FIRST_YEAR}-01-01`;
export const LAST_DAY = `${LAST_YEAR}-12-31`;

/** Whether the contract takes this day. */
export function canBeMeant(day: string): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

/** The longest texts that the contract takes. */
export const LONGEST = { title: 200, note: 2000, comment: 1000, explanation: 4000, proposal: 4000, statement: 500 } as const;
