import type { AtelierCommand } from '../contract/commands';
import type { Problem } from '../contract/refusals';
import { useSend } from './hooks';

/** Gives a command for what was typed in its place; tells why it was refused, to be shown there. */
export function useKeeping(): (command: AtelierCommand) => Promise<Problem | undefined> {
  const send = useSend();
  return async (command) => {
    const outcome = await send(command, { quiet: true });
    return outcome.ok ? undefined : outcome.problem;
  };
}
