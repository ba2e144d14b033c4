import { PASTS } from '../features/pasts';
import { kindsOf } from './filter/playFilter';
import type { JournalEntry } from './journalEntry';
import { ndjson } from './ndjson';
import { askPast } from './pastRequests';

/** Which entries one wants to see; what is empty does not matter. Days are as a date field gives them, a kind may be a feature for all of its kinds. */
export interface JournalFilter {
  readonly person: string;
  readonly kind: string;
  readonly board: string;
  readonly halfDay: string;
  readonly decision: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly text: string;
}

export const EVERYTHING: JournalFilter = { person: '', kind: '', board: '', halfDay: '', decision: '', fromDay: '', toDay: '', text: '' };

/** How many entries come at a time. */
export const PAGE = 50;

/** The query for a filter; `before` is the revision of the last entry that is here already. */
export function queryOf(filter: JournalFilter, before?: number): Record<string, string> {
  const { person, kind, board, halfDay, decision, fromDay, toDay, text } = filter;
  const wanted = {
    person, kind: kindsIn(kind), board, halfDay, decision,
    from: fromDay && startOfDay(fromDay, 0),
    to: toDay && startOfDay(toDay, 1),
    text: text.trim(),
    before: before === undefined ? '' : String(before),
    // one more than is shown: so it is known whether there are more
    limit: String(PAGE + 1),
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== ''));
}

function kindsIn(kind: string): string {
  const feature = PASTS.find(({ name }) => name === kind);
  return feature ? kindsOf(feature).join(',') : kind;
}

/** Some entries of the journal, the newest first, and whether there are more. */
export interface JournalPage {
  readonly entries: readonly JournalEntry[];
  readonly more: boolean;
}

/** A page of the journal. */
export async function journalPage(atelierId: string, filter: JournalFilter, before: number | undefined, signal: AbortSignal): Promise<JournalPage> {
  const entries: JournalEntry[] = [];
  for await (const lines of ndjson(await askPast(atelierId, 'journal', queryOf(filter, before), signal))) entries.push(...(lines as JournalEntry[]));
  return { entries: entries.slice(0, PAGE), more: entries.length > PAGE };
}

/** The first moment of a day here, or of a day after it; nothing of what is no day, as an address may have it. */
export function startOfDay(day: string, daysLater: number): string {
  const start = new Date(`${day}T00:00`);
  if (Number.isNaN(start.getTime())) return '';
  start.setDate(start.getDate() + daysLater);
  return start.toISOString();
}
