/** Days as ISO text, `2027-02-09`: no time of day, no zone. */

const DAY = 86_400_000;

/** How many days later the other day is; below zero when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

export function laterBy(days: number, day: string): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** The same day in every zone, for a format that looks at the clock of here. */
export function noon(day: string): string {
  return `${day}T12:00`;
}

/** The contract plans in these years. */
export const FIRST_DAY = '2000-01-01';
export const LAST_DAY = '2199-12-31';

export function isPlannable(day: string): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}
