import { useState } from 'react';
import { useAct } from '../atelier/useAct';
import type { AtelierCommand } from '../contract/commands';
import type { Problem } from '../contract/refusals';
import type { Saving } from '../look/SaveState';

/** Saves what is filled in as it is left, and says how that goes. */
export function useSaving(): {
  readonly state: Saving | undefined;
  readonly problem: Problem | undefined;
  readonly save: (command: AtelierCommand) => Promise<boolean>;
} {
  const { busy, problem, give } = useAct();
  const [saved, setSaved] = useState(false);
  const save = async (command: AtelierCommand) => {
    const done = await give(command);
    setSaved(done);
    return done;
  };
  const state = busy ? 'saving' : problem ? 'failed' : saved ? 'saved' : undefined;
  return { state, problem, save };
}
