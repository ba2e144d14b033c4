/** Taking back what one did last. As `contract.undo` of the command-service. */

export interface UndoCommands {
  UndoLast: object;
  RedoLast: object;
}

export const UNDO_REFUSALS = [
  'nothing-to-undo',
  'nothing-to-redo',
  'changed-since',
] as const;
