import { ask, json, type Answer } from '../access/session';

export interface NewAtelier {
  readonly name: string;
  readonly municipality: string;
  readonly neighbourhood?: string;
}

export interface CreatedAtelier {
  readonly atelierId: string;
  readonly facilitatorCode: string;
}

/** Plans an atelier, with the host's key. */
export function createAtelier(hostKey: string, atelier: NewAtelier): Promise<Answer<CreatedAtelier>> {
  return ask('/api/ateliers', json('POST', atelier, { authorization: `Bearer ${hostKey}` }));
}
