import { problemOf } from '../access/problems';
import { atelierPath } from '../access/session';
import type { ItemEntry } from '../contract/items';
import type { LiveEvent } from '../contract/live';
import type { Problem } from '../contract/refusals';
import type { Moments } from './moments';
import { ndjson } from './ndjson';
import type { PastState } from './pastState';

/** A question about the past that the server did not answer. */
export class PastUnavailable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The whole state at a revision, or at a moment on the clock. */
export async function stateAt(atelierId: string, moment: { revision: number } | { at: string }, signal: AbortSignal): Promise<PastState> {
  const answer = await askPast(atelierId, 'state', 'revision' in moment ? { revision: String(moment.revision) } : moment, signal);
  let head: { revision: number; at?: string } | undefined;
  const items: ItemEntry[] = [];
  for await (const lines of ndjson(answer)) {
    head ??= lines.shift() as typeof head;
    items.push(...(lines as ItemEntry[]));
  }
  if (!head) throw new PastUnavailable({ code: 'unknown' });
  return { ...head, items };
}

/** The events from one revision to another, both included, viewed as they were then; some at a time. */
export async function* eventsOf(atelierId: string, from: number, to: number, signal: AbortSignal): AsyncGenerator<LiveEvent[]> {
  const answer = await askPast(atelierId, 'history', { from: String(from), to: String(to) }, signal);
  for await (const lines of ndjson(answer)) yield lines as LiveEvent[];
}

/** What is worth a mark on the time line, and how busy it was when. */
export async function momentsOf(atelierId: string, signal: AbortSignal): Promise<Moments> {
  return (await (await askPast(atelierId, 'moments', {}, signal)).json()) as Moments;
}

/** Asks the query-service something about the past of an atelier. */
export async function askPast(atelierId: string, what: string, query: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Response> {
  const parameters = new URLSearchParams(query).toString();
  const address = atelierPath(atelierId, `/${what}${parameters && `?${parameters}`}`);
  let response: Response;
  try {
    response = await fetch(address, { signal });
  } catch (failure) {
    if (signal.aborted) throw failure;
    throw new PastUnavailable({ code: 'unreachable' });
  }
  if (!response.ok) throw new PastUnavailable(await problemOf(response));
  return response;
}
