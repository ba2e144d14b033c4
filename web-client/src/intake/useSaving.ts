import { useState } from 'react';
import { useKeeping } from '../atelier/useKeeping';
import type { AtelierCommand } from '../contract/commands';
import type { Problem } from '../contract/refusals';
import type { Saving } from '../look/SaveState';

/** Saves what is filled in as it is left, and says how that goes. */
export function useSaving(): {
  readonly state: Saving | undefined;
  readonly problem: Problem | undefined;
  /** Tells why it was refused. */
  readonly save: (command: AtelierCommand) => Promise<Problem | undefined>;
} {
  const keep = useKeeping();
  const [{ state, problem }, setSaving] = useState<{ readonly state?: Saving; readonly problem?: Problem }>({});
  const save = async (command: AtelierCommand) => {
    setSaving({ state: 'saving' });
    const refused = await keep(command);
    setSaving(refused ? { state: 'failed', problem: refused } : { state: 'saved' });
    return refused;
  };
  return { state, problem, save };
}
