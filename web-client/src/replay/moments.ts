import type { Chapter } from './chapters/chapters';

/** What a mark on the time line stands for, as `Mark` of the query-service. */
export type MarkKind =
  | 'reveal' | 'rasciShown' | 'standingsShown' | 'hurdlesShown' | 'rowsShown'
  | 'vote' | 'proposal' | 'amended'
  | 'decision' | 'rejected' | 'superseded' | 'formal'
  | 'activity' | 'rasciStarted' | 'copied' | 'opened' | 'closed';

/** A moment worth going to. */
export interface Mark {
  readonly revision: number;
  readonly at: string;
  readonly kind: MarkKind;
  readonly title?: string;
}

/** What the time line shows. */
export interface Moments {
  readonly revision: number;
  readonly first?: string;
  readonly last?: string;
  readonly marks: readonly Mark[];
  /** The programme as it was run, in the order in which its parts began. */
  readonly chapters: readonly Chapter[];
  /** How many events happened of each type. */
  readonly kinds: Readonly<Record<string, number>>;
  /** How many actions fell in each equal share of the time from the first to the last. */
  readonly density: readonly number[];
}

/** A revision with its moment on the clock. */
export interface Fix {
  readonly revision: number;
  readonly at: number;
  /** The end of a share of the time: it was reached at this moment at the latest, perhaps hours before. */
  readonly latest?: true;
}

/** The nearest of these, marks or chapters, after (1) or before (-1) a revision. */
export function nextMark<M extends { readonly revision: number }>(marks: readonly M[], revision: number, direction: 1 | -1): M | undefined {
  const beyond = marks.filter((mark) => (direction === 1 ? mark.revision > revision : mark.revision < revision));
  return beyond.reduce<M | undefined>(
    (best, mark) => (best && (mark.revision - best.revision) * direction >= 0 ? best : mark), undefined);
}

/**
 * Moments whose revision is known, in order. Between the first and the last, the counts of the density tell which
 * revision had been reached at the end of each share; marks are exact.
 */
export function fixesOf(moments: Moments): Fix[] {
  const { first, last, density, marks, revision } = moments;
  if (first === undefined || last === undefined) return [];
  const from = Date.parse(first);
  const share = (Date.parse(last) - from) / Math.max(1, density.length);
  const fixes: Fix[] = [{ revision: 1, at: from }];
  let reached = 0;
  density.forEach((count, index) => {
    if (count > 0) fixes.push({ revision: reached + 1, at: from + share * index });
    reached += count;
    if (count > 0) fixes.push({ revision: reached, at: from + share * (index + 1), latest: true });
  });
  marks.forEach((mark) => fixes.push({ revision: mark.revision, at: Date.parse(mark.at) }));
  fixes.push({ revision, at: Date.parse(last) });
  return inOrder(fixes);
}

/** About when a revision was: exact at a mark, estimated between. */
export function timeOf(fixes: readonly Fix[], revision: number): number | undefined {
  const after = fixes.findIndex((fix) => fix.revision >= revision);
  if (after === -1) return fixes.at(-1)?.at;
  const next = fixes[after];
  const previous = fixes[after - 1];
  if (!next || !previous || next.revision === previous.revision) return next?.at;
  return previous.at + ((next.at - previous.at) * (revision - previous.revision)) / (next.revision - previous.revision);
}

/** Where each new day begins on a line of revisions. */
export function daysOf(fixes: readonly Fix[], dayOf: (at: number) => string): Fix[] {
  const days: Fix[] = [];
  let day: string | undefined;
  for (const fix of fixes) {
    if (fix.latest) continue;
    const its = dayOf(fix.at);
    if (its !== day) days.push(fix);
    day = its;
  }
  return days;
}

/**
 * How busy it was along the line of revisions, in equal shares of the line: actions per minute. A quiet quarter of an
 * hour is a dip, a writing round a hill.
 */
export function paceOf(fixes: readonly Fix[], head: number, shares: number): number[] {
  return Array.from({ length: shares }, (_, index) => {
    const from = timeOf(fixes, 1 + ((head - 1) * index) / shares);
    const to = timeOf(fixes, 1 + ((head - 1) * (index + 1)) / shares);
    if (from === undefined || to === undefined) return 0;
    return head / shares / Math.max(1, (to - from) / 60_000);
  });
}

/** By revision, each once, and never back in time: an import may bring moments out of order. */
function inOrder(fixes: Fix[]): Fix[] {
  const sorted = fixes.sort((one, other) => one.revision - other.revision || one.at - other.at);
  const result: Fix[] = [];
  for (const fix of sorted) {
    const last = result.at(-1);
    if (last?.revision === fix.revision) continue;
    result.push(last && fix.at < last.at ? { ...fix, at: last.at } : fix);
  }
  return result;
}
