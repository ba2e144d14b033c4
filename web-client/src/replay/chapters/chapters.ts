import type { AgendaKind } from '../../contract/programme';
import type { Component } from '../../contract/values';

/** A part of the programme as it was run: a half-day, something in it, or a phase of that. */
export interface Chapter {
  readonly kind: 'halfDay' | 'agendaItem' | 'activity';
  readonly id: string;
  readonly title?: string;
  readonly sort?: AgendaKind;
  readonly component?: Component;
  /** As planned. */
  readonly minutes?: number;
  /** 0 for a half-day, 1 for what is in it, 2 for a phase. */
  readonly depth: number;
  readonly revision: number;
  readonly at: string;
  /** Its last revision; none while it goes on. */
  readonly until?: number;
  readonly endedAt?: string;
}

/** The chapters that a revision is in, the half-day first. */
export function chaptersAt(chapters: readonly Chapter[], revision: number): Chapter[] {
  return chapters.filter((each) => each.revision <= revision && revision <= (each.until ?? Infinity));
}

/** Those worth jumping to: what begins in one go with what it is in, as the first phase does with its item, is no jump. */
export function jumpsOf(chapters: readonly Chapter[]): Chapter[] {
  return chapters.filter(({ at, depth }, index) => {
    const before = chapters[index - 1];
    return before?.at !== at || before.depth >= depth;
  });
}
