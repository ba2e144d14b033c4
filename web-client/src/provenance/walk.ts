import { RELATIONS, type Provenance, type ProvenanceEdge, type ProvenanceNode } from './requests';

/** Back to what led to something, or forth to what came of it. */
export type Direction = 'back' | 'forth';

/** A step along an edge, to a thing from which it goes on. */
export interface Branch {
  readonly edge: ProvenanceEdge;
  readonly node: ProvenanceNode;
  /** It goes on at another place, nearer to where one began; here it is only named. */
  readonly toldElsewhere: boolean;
  readonly branches: readonly Branch[];
}

/** What a thing has in common with others: the same relation, and the same kind. */
export interface BranchGroup {
  readonly relation: ProvenanceEdge['relation'];
  readonly kind: ProvenanceNode['kind'];
  readonly branches: readonly Branch[];
}

/** All that is in one direction of what a provenance is about. Each thing goes on once, at its nearest place, so that circles end. */
export function branchesOf({ start, nodes, edges }: Provenance, direction: Direction): readonly Branch[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const near = (edge: ProvenanceEdge) => (direction === 'back' ? edge.to : edge.from);
  const far = (edge: ProvenanceEdge) => (direction === 'back' ? edge.from : edge.to);
  const ordered = edges.toSorted((one, other) => RELATIONS.indexOf(one.relation) - RELATIONS.indexOf(other.relation));
  const from = Map.groupBy(ordered, near);
  const first = firstSteps(start, from, far);
  const goOn = (key: string): readonly Branch[] =>
    (from.get(key) ?? []).flatMap((edge) => {
      const node = byKey.get(far(edge));
      if (!node) return [];
      const goesOn = first.get(node.key) === edge;
      // a round has the version that it was about in its name
      if (!goesOn && edge.relation === 'put-to') return [];
      return [{ edge, node, toldElsewhere: !goesOn, branches: goesOn ? goOn(node.key) : [] }];
    });
  return goOn(start);
}

/** By which edge each thing is reached first. */
function firstSteps(start: string, from: ReadonlyMap<string, readonly ProvenanceEdge[]>, far: (edge: ProvenanceEdge) => string): ReadonlyMap<string, ProvenanceEdge> {
  const first = new Map<string, ProvenanceEdge>();
  const ahead = [start];
  for (const key of ahead) {
    for (const edge of from.get(key) ?? []) {
      const next = far(edge);
      if (next === start || first.has(next)) continue;
      first.set(next, edge);
      ahead.push(next);
    }
  }
  return first;
}

/** Branches that say the same of the same kind of thing, taken together in their order. */
export function groupsOf(branches: readonly Branch[]): readonly BranchGroup[] {
  const groups = Map.groupBy(branches, ({ edge, node }) => `${edge.relation} ${node.kind}`);
  return [...groups.values()].flatMap((each) => {
    const [one] = each;
    return one ? [{ relation: one.edge.relation, kind: one.node.kind, branches: each }] : [];
  });
}
