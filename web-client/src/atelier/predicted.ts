import type { AtelierCommand, CommandOf, CommandType } from '../contract/commands';
import type { Item, ItemChange, ItemKind } from '../contract/items';
import { FEATURES } from '../features/features';

/** The items that a prediction builds on. */
export interface View {
  readonly me: string;
  readonly revision: number;
  get<K extends ItemKind>(kind: K, id: string): Item<K> | undefined;
  /** The running writing round on a board. */
  roundOn(board: string): string | undefined;
}

/** How the effect of a command is predicted, by its type. */
export type Predictions = {
  readonly [T in CommandType]?: (command: CommandOf<T>, view: View) => readonly ItemChange[];
};

type Predict = (command: AtelierCommand, view: View) => readonly ItemChange[];

const NOTHING: readonly ItemChange[] = [];
const PREDICTIONS = new Map(FEATURES.flatMap(({ predictions = {} }) => Object.entries(predictions) as [CommandType, Predict][]));

/**
 * What an interactive command will probably change. Only for the commands whose effect has to be seen at once;
 * of all others the change comes with the live frame.
 */
export function predicted(command: AtelierCommand, view: View): readonly ItemChange[] {
  return PREDICTIONS.get(command.type)?.(command, view) ?? NOTHING;
}
