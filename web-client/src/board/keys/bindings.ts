import type { ActionName } from '../actions';
import type { Board } from '../Board';
import type { nl } from '../i18n/nl';
import { boardBindings } from './boardBindings';
import { noteBindings } from './noteBindings';

/** What the help calls a key. */
export type KeyName = keyof typeof nl.keys;

/** Something a key does on the stage. */
export interface Binding {
  readonly name: KeyName;
  readonly combos: readonly string[];
  /** Left out of the help for whom may not do it. */
  readonly needs?: ActionName;
  readonly run: (board: Board, combo: string) => void;
}

/** Every key of the stage, in the order of the help. */
export const BINDINGS: readonly Binding[] = [...noteBindings, ...boardBindings];

const BY_COMBO: ReadonlyMap<string, Binding> = new Map(
  BINDINGS.flatMap((binding) => binding.combos.map((combo) => [combo, binding] as const)),
);

/** What a key does here for this person; undefined when it is not ours. */
export function bindingOf(board: Board, combo: string): Binding | undefined {
  const binding = BY_COMBO.get(combo);
  return binding?.needs === undefined || board.may(binding.needs) ? binding : undefined;
}
