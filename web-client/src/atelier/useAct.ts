import { useCallback, useState } from 'react';
import { useSend } from './hooks';
import type { AtelierCommand } from '../contract/commands';
import type { Problem } from '../contract/refusals';

/** What a form gives, with its refusal to be shown beside the button that was pressed. */
export interface Act {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Gives the command; tells whether it was done. */
  readonly give: (command: AtelierCommand) => Promise<boolean>;
  /** Gives commands that belong together: all are done, or none; tells which. No commands ask for nothing, and are done. */
  readonly giveAll: (commands: readonly AtelierCommand[]) => Promise<boolean>;
}

/** For a form that gives what it says, and stays as it is when that is refused. */
export function useAct(): Act {
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const giveAll = useCallback(async (commands: readonly AtelierCommand[]) => {
    setProblem(undefined);
    if (commands.length === 0) return true;
    setBusy(true);
    const outcome = await send.allOrNothing(commands, { quiet: true });
    setBusy(false);
    if (!outcome.ok) setProblem(outcome.problem);
    return outcome.ok;
  }, [send]);
  const give = useCallback((command: AtelierCommand) => giveAll([command]), [giveAll]);
  return { busy, problem, give, giveAll };
}
