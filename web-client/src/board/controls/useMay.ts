import { useItems, useMe } from '../../atelier/hooks';
import type { ActionName } from '../actions';
import { useBoard } from '../BoardContext';

/** Whether this person may do something; renders again when their role or the atelier's state changes. */
export function useMay(): (action: ActionName) => boolean {
  const board = useBoard();
  useMe();
  useItems('atelier');
  return (action) => board.may(action);
}
