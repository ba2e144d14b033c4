import { ask } from '../access/session';
import type { Problem } from '../contract/refusals';
import { foldedText, wordsOf } from '../search/foldedText';
import { withKey } from './newAtelier';

export const STATES = ['PLANNED', 'OPEN', 'CLOSED'] as const;

/** An atelier in short, as the query-service tells it; what is not known is absent. */
export interface AtelierSummary {
  readonly atelierId: string;
  readonly name: string;
  readonly municipality: string;
  readonly neighbourhood?: string;
  readonly state: (typeof STATES)[number];
  readonly firstDay?: string;
  readonly lastDay?: string;
  readonly halfDays: number;
  readonly participants: number;
  readonly openActions: number;
  readonly openDecisions: number;
  readonly agreedDecisions: number;
  readonly lastActivityAt?: string;
  /** The title of the blueprint that it began with. */
  readonly derivedFrom?: string;
  /** What the atelier is called that it is a copy of. */
  readonly copiedFrom?: string;
  /** The code by which its facilitator comes in, while that is open. */
  readonly facilitatorCode?: string;
}

/** An atelier that stands still: what happened in it cannot be read from a revision on. */
export interface StoppedAtelier {
  readonly atelier: string;
  /** The last revision that was read. */
  readonly revision: number;
  /** The event that could not be read, and why, in the words of the service. */
  readonly stop: { readonly revision: number; readonly reason: string };
}

/** The ateliers of the installation, and those of them that stand still; of which not even the name may be known. */
export interface Installation {
  readonly ateliers: readonly AtelierSummary[];
  readonly stopped: readonly StoppedAtelier[];
}

interface WithCode {
  readonly atelierId: string;
  readonly facilitatorCode?: string | null;
}

/** All ateliers of the installation. */
export async function askAteliers(hostKey: string): Promise<Installation | Problem> {
  const request = { headers: withKey(hostKey) };
  const [summaries, codes, readModels] = await Promise.all([
    ask<readonly AtelierSummary[]>('/api/host/dashboard', request),
    ask<readonly WithCode[]>('/api/host/ateliers', request),
    ask<Pick<Installation, 'stopped'>>('/api/host/read-models', request),
  ]);
  if (!summaries.ok) return summaries.problem;
  if (!codes.ok) return codes.problem;
  if (!readModels.ok) return readModels.problem;
  const codeOf = new Map(codes.value.map(({ atelierId, facilitatorCode }) => [atelierId, facilitatorCode]));
  const ateliers = summaries.value.map((atelier) => {
    const facilitatorCode = codeOf.get(atelier.atelierId);
    return facilitatorCode ? { ...atelier, facilitatorCode } : atelier;
  });
  return { ateliers, stopped: readModels.value.stopped };
}

export const ORDERS = ['activity', 'firstDay', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** Those that match, in the order that is asked for; what has no moment comes last. */
export function shown(ateliers: readonly AtelierSummary[], words: string, state: string, order: Order): readonly AtelierSummary[] {
  const sought = wordsOf(words);
  const matches = ({ name, municipality, neighbourhood = '' }: AtelierSummary) => {
    const text = foldedText([name, municipality, neighbourhood].join(' '));
    return sought.every((word) => text.includes(word));
  };
  return ateliers
    .filter((atelier) => (state === '' || atelier.state === state) && matches(atelier))
    .sort((one, other) => COMPARE[order](one, other) || one.name.localeCompare(other.name, undefined, { numeric: true }));
}

const COMPARE: Readonly<Record<Order, (one: AtelierSummary, other: AtelierSummary) => number>> = {
  activity: (one, other) => (other.lastActivityAt ?? '').localeCompare(one.lastActivityAt ?? ''),
  firstDay: (one, other) => (one.firstDay ?? '9').localeCompare(other.firstDay ?? '9'),
  name: () => 0,
};
