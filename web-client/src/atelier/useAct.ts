import { useCallback, useState } from 'react';
import { useSend } from './hooks';
import type { AtelierCommand } from '../contract/commands';
import type { Problem } from '../contract/refusals';

/** A command that a form gives, with its refusal to be shown beside the button that was pressed. */
export interface Act {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Gives the command; tells whether it was done. */
  readonly give: (command: AtelierCommand) => Promise<boolean>;
  /** Gives commands one after the other, until one is refused; tells whether all were done. */
  readonly giveAll: (commands: readonly AtelierCommand[]) => Promise<boolean>;
}

export function useAct(): Act {
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const give = useCallback(async (command: AtelierCommand) => {
    setBusy(true);
    setProblem(undefined);
    const outcome = await send(command, { quiet: true });
    setBusy(false);
    if (!outcome.ok) setProblem(outcome.problem);
    return outcome.ok;
  }, [send]);
  const giveAll = useCallback(async (commands: readonly AtelierCommand[]) => {
    for (const command of commands) {
      if (!(await give(command))) return false;
    }
    return true;
  }, [give]);
  return { busy, problem, give, giveAll };
}
