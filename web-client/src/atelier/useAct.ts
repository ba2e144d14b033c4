import { useCallback, useRef, useState } from 'react';
import { useSend } from './hooks';
import type { AtelierCommand } from '../contract/commands';
import type { Problem } from '../contract/refusals';

/** A command that a form gives, with its refusal to be shown beside the button that was pressed. */
export interface Act {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Gives the command; tells whether it was done. */
  readonly give: (command: AtelierCommand) => Promise<boolean>;
  /**
   * Gives commands one after the other, until one is refused; tells whether all were done. When it is tried again it goes on where it
   * stopped: what was done by then would be refused, for it is there already.
   */
  readonly giveAll: (commands: readonly AtelierCommand[]) => Promise<boolean>;
}

export function useAct(): Act {
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const done = useRef(new Set<string>());
  const giveOne = useCallback(async (command: AtelierCommand) => {
    setBusy(true);
    setProblem(undefined);
    const outcome = await send(command, { quiet: true });
    setBusy(false);
    if (!outcome.ok) setProblem(outcome.problem);
    return outcome.ok;
  }, [send]);
  const give = useCallback((command: AtelierCommand) => {
    done.current.clear();
    return giveOne(command);
  }, [giveOne]);
  const giveAll = useCallback(async (commands: readonly AtelierCommand[]) => {
    for (const command of commands) {
      const written = JSON.stringify(command);
      if (done.current.has(written)) continue;
      if (!(await giveOne(command))) return false;
      done.current.add(written);
    }
    done.current.clear();
    return true;
  }, [giveOne]);
  return { busy, problem, give, giveAll };
}
