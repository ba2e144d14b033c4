import { ask, type Answer } from '../access/session';
import type { Blueprint } from '../contract/blueprint';
import type { InTwoLanguages, WorkForm } from '../contract/programme';
import { withKey } from './newAtelier';

/** A blueprint for who has none yet: of the product, or of the host. */
export interface AtelierTemplate {
  readonly name: InTwoLanguages;
  readonly version?: string;
  /** When one chooses it. */
  readonly use?: InTwoLanguages;
  readonly blueprint: Blueprint;
}

export interface Templates {
  readonly templates: readonly AtelierTemplate[];
  /** The working methods that they name. */
  readonly workForms: readonly WorkForm[];
}

/** The templates that a new atelier can begin with. */
export function askTemplates(hostKey: string): Promise<Answer<Templates>> {
  return ask('/api/host/templates', { headers: withKey(hostKey) });
}
