import type { Became } from '../atelier/difference';
import type { ItemFields, ItemKind } from '../contract/items';
import type { Format } from '../i18n/format';
import type { Recall } from './Past';

/** What the value of a field can be told with. */
export interface Telling {
  readonly recall: Recall;
  /** Never empty: somebody, where it is not known who. */
  readonly nameOf: (participant: string) => string;
  /** The same, with the organisation that they are of. */
  readonly whoIs: (participant: string) => string;
  /** What an item is called; never empty. */
  readonly about: (kind: ItemKind, id: string) => string;
  readonly format: Format;
  /** A value in the words of its feature: `values.roundState.WRITING` of its texts of the past. */
  readonly word: (key: string) => string;
}

/** Says in a few words what a value is; of a list each part on its own. */
export type InShort<V> = (value: V, telling: Telling) => string | readonly string[];

/** What a field says of its item, and what it makes of it when it is different. */
export interface ToldField<V> {
  /** Left out where the board shows it and words would say nothing. */
  readonly told?: InShort<V>;
  /** People wrote it: the words that changed are shown. */
  readonly written?: true;
  /** What it is when it is not there, where that says something as well. */
  readonly otherwise?: V;
  /** It says of what else the item was made: one that is new came about by that. */
  readonly origin?: true;
  /** What an item became by it, when that is more telling than that it was changed. */
  readonly became?: (value: V | undefined) => Became;
}

/** For what only the product needs to know, and for what goes along with another field. */
export const NOT_TOLD = null;

export type FieldThen<V> = InShort<V> | ToldField<V> | typeof NOT_TOLD;

/** How each field of a kind of item is told; the compiler sees to it that none is forgotten. */
export type FieldsThen<K extends ItemKind> = { readonly [F in keyof ItemFields[K]]-?: FieldThen<Whole<NonNullable<ItemFields[K][F]>>> };

/** A field that can only be true or left out is told as yes or no. */
type Whole<V> = V extends boolean ? boolean : V;
