/** Days as ISO text, `2027-02-09`: no time of day, no zone. */

const DAY_MS = 86_400_000;

/** How many days later the other day is; below zero when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export function laterBy(days: number, day: string): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
