import type { SentCommand } from '../contract/commands';
import type { Problem } from '../contract/refusals';
import { problemOf } from '../access/problems';
import { refusedWith, type Outcome } from './outcome';

/** What came of one request with commands. */
export type Delivery =
  | { readonly kind: 'answered'; readonly outcomes: ReadonlyMap<string, Outcome> }
  /** Nothing is known of what it did; sending it again is harmless. */
  | { readonly kind: 'later'; readonly afterMs?: number }
  /** The request as a whole was refused. */
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Sends commands in one request; they may be done all or not at all. */
export type Deliver = (commands: readonly SentCommand[], allOrNothing?: boolean) => Promise<Delivery>;

interface BatchAnswer {
  readonly revision: number;
  readonly results: readonly { readonly commandId: string; readonly revision?: number; readonly problem?: Problem }[];
}

/** Asks over a socket that stays open; undefined where that cannot be. */
export type Ask = (request: string) => Promise<string | undefined>;

/** Sends commands of an atelier to the command-service: over its socket when that is open, and else over HTTP. */
export function deliverTo(
  atelierId: string,
  ask: Ask = () => Promise.resolve(undefined),
  fetcher: typeof fetch = (...request) => fetch(...request),
): Deliver {
  return async (commands, allOrNothing = false) => {
    const request = JSON.stringify(allOrNothing ? { commands, allOrNothing } : { commands });
    const body = await ask(request);
    // That no answer came does not mean that it was not done; to send the same again is harmless.
    return body === undefined ? deliverByRequest(atelierId, request, fetcher) : deliveredBySocket(body);
  };
}

function deliveredBySocket(body: string): Delivery {
  const answer = JSON.parse(body) as BatchAnswer | (Problem & { readonly results?: undefined });
  return answer.results ? answered(answer) : notDone(answer, Number(answer['retryAfter']));
}

async function deliverByRequest(atelierId: string, body: string, fetcher: typeof fetch): Promise<Delivery> {
  try {
    const response = await fetcher(`/api/ateliers/${encodeURIComponent(atelierId)}/commands/batch`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    if (response.ok) return answered((await response.json()) as BatchAnswer);
    return notDone(await problemOf(response), Number(response.headers.get('retry-after')));
  } catch {
    return { kind: 'later' };
  }
}

function notDone(problem: Problem, seconds: number): Delivery {
  const { status = 0 } = problem;
  if (status < 500 && status !== 429) return { kind: 'refused', problem };
  return seconds > 0 ? { kind: 'later', afterMs: seconds * 1000 } : { kind: 'later' };
}

function answered(answer: BatchAnswer): Delivery {
  const outcomes = new Map<string, Outcome>();
  for (const { commandId, revision, problem } of answer.results) {
    outcomes.set(commandId, problem ? refusedWith(problem) : { ok: true, revision: revision ?? answer.revision });
  }
  return { kind: 'answered', outcomes };
}
