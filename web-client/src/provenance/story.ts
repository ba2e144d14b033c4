import { branchesOf, type Branch, type Direction } from './walk';
import type { Provenance, ProvenanceNode, Relation } from './requests';

/** One sentence: what is told of a thing, and with which others it has to do. */
export interface Sentence {
  readonly relation: Relation;
  readonly direction: Direction;
  readonly what: ProvenanceNode;
  readonly others: readonly Branch[];
}

/** The story of one direction in paragraphs: each begins at what it is about, or at something that stands next to that. */
export function storyOf(provenance: Provenance, direction: Direction): readonly (readonly Sentence[])[] {
  const start = provenance.nodes.find(({ key }) => key === provenance.start);
  if (!start) return [];
  return sentencesOn(start, branchesOf(provenance, direction), direction).flatMap((first) => [
    [first],
    ...first.others.map((branch) => allOn(branch, direction)).filter((sentences) => sentences.length > 0),
  ]);
}

/** All that is told of a thing and of what lies behind it, the nearest first. */
function allOn({ node, branches }: Branch, direction: Direction): readonly Sentence[] {
  const own = sentencesOn(node, branches, direction);
  return own.flatMap((sentence) => [sentence, ...sentence.others.flatMap((branch) => allOn(branch, direction))]);
}

function sentencesOn(what: ProvenanceNode, branches: readonly Branch[], direction: Direction): readonly Sentence[] {
  const byRelation = Map.groupBy(branches, ({ edge }) => edge.relation);
  return [...byRelation].map(([relation, others]) => ({ relation, direction, what, others }));
}

/** How often each position was taken, in the order in which they first occur. */
export function positionsIn(others: readonly Branch[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { node } of others) {
    const position = String(node.facts.position);
    counts.set(position, (counts.get(position) ?? 0) + 1);
  }
  return counts;
}
