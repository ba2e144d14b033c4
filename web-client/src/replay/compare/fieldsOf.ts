import type { Became, Difference } from '../../atelier/difference';
import type { ItemKind, RawFields } from '../../contract/items';
import type { FieldThen, Telling, ToldField } from '../../features/FieldThen';
import { shortened } from '../../features/shortened';
import { pastOf } from './pastOf';

/** How one field of an item differs, in words. */
export interface FieldDifference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** People wrote it: the words that changed are shown. */
  readonly written: boolean;
  /** What a new item was made of. */
  readonly origin?: true;
  /** Of a list, what is only in the later one, and only in the earlier one. */
  readonly parts?: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

const LONGEST = 80;

const NOT_THERE: RawFields = {};

/** The fields of an item that are different, in the order in which its feature tells them; of a new one, what it was made of. */
export function fieldsOf({ kind, before: earlier, after }: Difference, telling: Telling): readonly FieldDifference[] {
  if (!after) return [];
  const before = earlier ?? NOT_THERE;
  return Object.entries(declaredFor(kind) ?? {}).flatMap(([field, declared]) => {
    const how = toldAs(declared);
    if (!how?.told || isSame(before[field], after[field])) return [];
    if (!earlier && !how.origin) return [];
    const [was, is] = [before, after].map((fields) => valueOf(fields[field], how, telling));
    if (was === undefined || is === undefined || isSame(was, is)) return [];
    return [{ ...difference(field, was, is, how.written ?? false), ...(!earlier && { origin: true as const }) }];
  });
}

/** What an item became by a field; undefined where only the product needs to know. A field that is newer than these pages counts as a change. */
export function becameBy(kind: ItemKind, field: string, after: RawFields): Became | undefined {
  const fields = declaredFor(kind);
  if (!fields || !(field in fields)) return 'changed';
  const how = toldAs(fields[field] ?? null);
  return how ? (how.became?.(after[field]) ?? 'changed') : undefined;
}

/** What an item that is new came about by: it was made of others, or it is simply new. */
export function bornBy(kind: ItemKind, after: RawFields): Became {
  const origins = Object.entries(declaredFor(kind) ?? {}).filter(([field, declared]) => toldAs(declared)?.origin && !isEmpty(after[field]));
  return origins.length > 0 ? 'merged' : 'added';
}

/** Whether the feature of a kind of item says how its fields are told. */
export function isDeclared(kind: ItemKind): boolean {
  return declaredFor(kind) !== undefined;
}

/** Lists and parts come anew from the server with each state. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function declaredFor(kind: ItemKind): Readonly<Record<string, FieldThen<unknown>>> | undefined {
  // The feature was held against the fields of its items by the compiler.
  return pastOf(kind)?.fields?.[kind] as Readonly<Record<string, FieldThen<unknown>>> | undefined;
}

function toldAs(declared: FieldThen<unknown>): ToldField<unknown> | null {
  return typeof declared === 'function' ? { told: declared } : declared;
}

function valueOf(value: unknown, { told, otherwise }: ToldField<unknown>, telling: Telling): string | readonly string[] {
  const given = value ?? otherwise;
  return given === undefined || given === null ? '' : (told?.(given, telling) ?? '');
}

function difference(field: string, was: string | readonly string[], is: string | readonly string[], isWritten: boolean): FieldDifference {
  const [before, after] = [inOne(was), inOne(is)];
  if (isWritten) return { field, before, after, written: true };
  const short = { field, before: shortened(before, LONGEST), after: shortened(after, LONGEST), written: false };
  if (typeof was === 'string' && typeof is === 'string') return short;
  const [wasList, isList] = [asList(was), asList(is)];
  return { ...short, parts: { added: isList.filter((each) => !wasList.includes(each)), removed: wasList.filter((each) => !isList.includes(each)) } };
}

function inOne(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join('; ');
}

function asList(value: string | readonly string[]): readonly string[] {
  return typeof value !== 'string' ? value : value ? [value] : [];
}
