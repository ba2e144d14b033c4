import { BECAME, type Became, type Difference } from '../../atelier/difference';
import type { ItemKind } from '../../contract/items';
import { PASTS } from '../../features/pasts';
import { pastOf } from './pastOf';

/** Differences of one kind of thing. */
export interface DifferenceGroup {
  /** The feature whose words they have. */
  readonly feature: string;
  /** The kind of item when it has a name of its own; else they are other things of that feature. */
  readonly kind: ItemKind | undefined;
  readonly differences: readonly Difference[];
}

/** Puts together what people call the same, in the order of the features; what nobody has words for comes last. */
export function grouped(differences: readonly Difference[]): DifferenceGroup[] {
  const groups = new Map<string, { feature: string; kind: ItemKind | undefined; differences: Difference[] }>();
  for (const difference of differences) {
    const past = pastOf(difference.kind);
    const feature = past?.name ?? '';
    const kind = past?.texts.nl.kinds && difference.kind in past.texts.nl.kinds ? difference.kind : undefined;
    const key = `${feature}/${kind ?? ''}`;
    const group = groups.get(key) ?? { feature, kind, differences: [] };
    group.differences.push(difference);
    groups.set(key, group);
  }
  const order = PASTS.map(({ name }) => name);
  const place = ({ feature, kind }: DifferenceGroup) => (feature ? order.indexOf(feature) * 2 + (kind ? 0 : 1) : Infinity);
  return [...groups.values()].sort((one, other) => place(one) - place(other));
}

/** How many there are of each, none left out that is there. */
export function counted(differences: readonly Difference[]): readonly (readonly [Became, number])[] {
  return BECAME.map((became) => [became, differences.filter((each) => each.became === became).length] as const).filter(([, count]) => count > 0);
}
