import { HOST, useActor } from '../atelier/useActor';
import type { Access } from './requests';

/** Says who it was that got to see something: by name, as long as the register knows it. Only the host has no id here. */
export function useWho(): (access: Access) => string {
  const actor = useActor();
  return ({ by }) => actor(by ?? HOST);
}
