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

/** Sends commands in one request. */
export type Deliver = (commands: readonly SentCommand[]) => Promise<Delivery>;

interface BatchAnswer {
  readonly revision: number;
  readonly results: readonly { readonly commandId: string; readonly revision?: number; readonly problem?: Problem }[];
}

/** Sends commands of an atelier to the command-service. */
export function deliverTo(atelierId: string, fetcher: typeof fetch = (...request) => fetch(...request)): Deliver {
  return async (commands) => {
    let response: Response;
    try {
      response = await fetcher(`/api/ateliers/${encodeURIComponent(atelierId)}/commands/batch`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ commands }),
      });
      if (response.ok) return answered((await response.json()) as BatchAnswer);
    } catch {
      return { kind: 'later' };
    }
    if (response.status >= 500 || response.status === 429) {
      const seconds = Number(response.headers.get('retry-after'));
      return seconds > 0 ? { kind: 'later', afterMs: seconds * 1000 } : { kind: 'later' };
    }
    return { kind: 'refused', problem: await problemOf(response) };
  };
}

function answered(answer: BatchAnswer): Delivery {
  const outcomes = new Map<string, Outcome>();
  for (const { commandId, revision, problem } of answer.results) {
    outcomes.set(commandId, problem ? refusedWith(problem) : { ok: true, revision: revision ?? answer.revision });
  }
  return { kind: 'answered', outcomes };
}
