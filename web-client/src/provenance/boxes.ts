import type { Provenance, ProvenanceEdge, ProvenanceNode } from './requests';

/** More than so many that only hang on one thing in one way are drawn as one. */
const MOST_ALONE = 3;

/** Something that is drawn: one thing, or several that would each say the same. */
export interface Box {
  readonly key: string;
  readonly node: ProvenanceNode;
  /** How many of them; 1 when it is the thing itself. */
  readonly count: number;
}

export interface BoxLine {
  readonly from: string;
  readonly to: string;
  readonly relation: ProvenanceEdge['relation'];
}

/** What is drawn of a provenance. */
export interface Boxes {
  readonly boxes: readonly Box[];
  readonly lines: readonly BoxLine[];
}

/** Makes boxes of things; those of one kind that hang on the same thing and on nothing else are taken together. */
export function boxesOf({ start, nodes, edges: told }: Provenance): Boxes {
  const edges = withoutDetours(told);
  const ends = Map.groupBy(edges.flatMap((edge) => [[edge.from, edge] as const, [edge.to, edge] as const]), ([key]) => key);
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const stackOf = (node: ProvenanceNode): string | undefined => {
    const [only, more] = ends.get(node.key) ?? [];
    if (node.key === start || !only || more) return undefined;
    const [, { from, to, relation }] = only;
    return `${node.kind} ${relation} ${from === node.key ? `before ${to}` : `after ${from}`}`;
  };
  const stacks = Map.groupBy(nodes.filter((node) => stackOf(node) !== undefined), (node) => stackOf(node) ?? '');
  const drawnAs = new Map<string, string>();
  const boxes: Box[] = [];
  for (const node of byKey.values()) {
    const stack = stackOf(node) ?? '';
    const together = stacks.get(stack) ?? [];
    if (together.length <= MOST_ALONE) {
      boxes.push({ key: node.key, node, count: 1 });
      drawnAs.set(node.key, node.key);
    } else {
      if (together[0] === node) boxes.push({ key: stack, node, count: together.length });
      drawnAs.set(node.key, stack);
    }
  }
  const lines = new Map(edges.map(({ from, to, relation }) => {
    const line = { from: drawnAs.get(from) ?? from, to: drawnAs.get(to) ?? to, relation };
    return [`${line.from} ${relation} ${line.to}`, line] as const;
  }));
  return { boxes, lines: [...lines.values()] };
}

/** A round that scored the options of a matrix is joined to the matrix by them: a line of its own would cross all of theirs. */
function withoutDetours(edges: readonly ProvenanceEdge[]): readonly ProvenanceEdge[] {
  const scoring = new Set(edges.filter(({ relation }) => relation === 'scored').map(({ from }) => from));
  return edges.filter(({ from, relation }) => relation !== 'scored-in' || !scoring.has(from));
}
