import { example } from './example.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const WEEK_MS = 7 * DAY_MS;

/**
 * The file allows its days to be moved as a block. Here the intake was held in the past week: what was held is told of no day that
 * is to come, and what is planned of none that has been.
 */
const MOVED_MS = Math.floor((Date.now() - DAY_MS - Date.parse(example.intake.date)) / WEEK_MS) * WEEK_MS;

/** When a day of the file is, on the same day of the week. */
export function day(ofFile: string): string {
  return daysLater(ofFile, MOVED_MS / DAY_MS);
}

/** As the pages write it. */
export function dayInWords(ofFile: string): string {
  return inWords(day(ofFile));
}

export function inWords(isoDay: string): string {
  return new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(isoDay));
}

export function daysLater(isoDay: string, days: number): string {
  return new Date(Date.parse(isoDay) + days * DAY_MS).toISOString().slice(0, 10);
}
