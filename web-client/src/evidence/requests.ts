import { ask, askAs, atelierPath, type Answer } from '../access/session';

/** A moment at which there is a checkpoint without being asked for, as `Milestone` of the query-service. */
export interface Milestone {
  readonly revision: number;
  readonly event: string;
  readonly recordedAt: string;
}

/** A signed checkpoint: what it says, and at which revision. */
export interface Checkpoint {
  readonly revision: number;
  readonly text: string;
}

/** The moments that have a checkpoint of their own: closed half-days, and what became of decisions. */
export function askMilestones(atelierId: string): Promise<Answer<readonly Milestone[]>> {
  return ask(atelierPath(atelierId, '/evidence/milestones'));
}

/** The signed checkpoint at a revision; of now without one. Its second line is the revision (C2SP tlog-checkpoint). */
export function askCheckpoint(atelierId: string, revision: number | undefined): Promise<Answer<Checkpoint>> {
  const query = revision === undefined ? '' : `?revision=${revision}`;
  return askAs(atelierPath(atelierId, `/evidence/checkpoint${query}`), {}, async (response) => {
    const text = await response.text();
    return { revision: Number(text.split('\n')[1]), text };
  });
}

/** With which keys checkpoints are verified, the present one first, and whether an authority outside this installation stamps them with the time (RFC 3161). */
export interface EvidenceKeys {
  readonly keys: readonly string[];
  readonly timeStamps: boolean;
}

export function askKeys(atelierId: string): Promise<Answer<EvidenceKeys>> {
  return ask(atelierPath(atelierId, '/evidence/keys'));
}

/** A time stamp on the checkpoint at a revision, byte for byte as `askCheckpoint` gives it. */
export function askTimeStamp(atelierId: string, revision: number): Promise<Answer<Blob>> {
  return askAs(atelierPath(atelierId, `/evidence/time-stamp?revision=${revision}`), {}, (response) => response.blob());
}

/** For whom a dossier is, as `Edition` of the evidence: everything, what everybody in the atelier may see, or what may be public. */
export type Edition = 'full' | 'internal' | 'public';

/** A dossier as a file. */
export interface DossierFile {
  readonly file: Blob;
  /** There is no time stamp in it although the host has an authority for that: it gave no answer. */
  readonly stampMissing: boolean;
}

/** The events of an atelier, as far as an edition shows them, with what proves them, as one ZIP; the full one is for the host. */
export function askDossier(atelierId: string, edition: Edition, headers: Record<string, string> = {}): Promise<Answer<DossierFile>> {
  return askAs(atelierPath(atelierId, `/evidence/dossier?edition=${edition}`), { headers }, async (response) => ({
    file: await response.blob(),
    stampMissing: response.headers.get('wijkatelier-time-stamp') === 'NO_ANSWER',
  }));
}
