import { itemAddress } from '../features/arrival';
import type { Item } from '../contract/items';

/** What in the atelier can show that an item of the step plan is covered. */
const SOURCE_KINDS = ['decision', 'processStep', 'hurdle', 'neighbourhood', 'quickScan', 'body', 'stakeholder'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface EvidenceSource {
  readonly kind: SourceKind;
  readonly id: string;
}

export function isSourceKind(kind: string | undefined): kind is SourceKind {
  return SOURCE_KINDS.some((each) => each === kind);
}

/** Where it is to be seen, within its atelier. */
export function sourceAddress({ kind, id }: EvidenceSource): string {
  return kind === 'decision' ? `decisions/${id}` : itemAddress(PAGES[kind], id);
}

const PAGES: Readonly<Record<Exclude<SourceKind, 'decision'>, string>> = {
  processStep: 'process?view=steps',
  hurdle: 'process?view=hurdles',
  neighbourhood: 'neighbourhoods?view=figures',
  quickScan: 'neighbourhoods?view=scan',
  body: 'organisation?view=bodies',
  stakeholder: 'stakeholders?view=list',
};

/** As the value of a choice, and back. */
export function written({ kind, id }: EvidenceSource): string {
  return `${kind}:${id}`;
}

export function read(value: string): EvidenceSource | undefined {
  const [kind, id] = [value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 1)];
  return isSourceKind(kind) ? { kind, id } : undefined;
}

/** What can be chosen, by what it is. */
export interface Choice {
  readonly kind: SourceKind;
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

interface Found {
  readonly decisions: readonly Item<'decision'>[];
  readonly steps: readonly Item<'processStep'>[];
  readonly hurdles: readonly Item<'hurdle'>[];
  readonly neighbourhoods: readonly Item<'neighbourhood'>[];
  readonly bodies: readonly Item<'body'>[];
  readonly stakeholders: readonly Item<'stakeholder'>[];
}

export function choices({ decisions, steps, hurdles, neighbourhoods, bodies, stakeholders }: Found): readonly Choice[] {
  const named = (items: readonly { readonly id: string; readonly name: string }[]) => items.map(({ id, name }) => ({ id, title: name }));
  const titled = (items: readonly { readonly id: string; readonly title: string }[]) => items.map(({ id, title }) => ({ id, title }));
  const all: readonly Choice[] = [
    { kind: 'decision', sources: titled(decisions) },
    { kind: 'processStep', sources: titled(steps) },
    { kind: 'hurdle', sources: titled(hurdles) },
    { kind: 'neighbourhood', sources: named(neighbourhoods) },
    { kind: 'quickScan', sources: named(neighbourhoods) },
    { kind: 'body', sources: named(bodies) },
    { kind: 'stakeholder', sources: named(stakeholders) },
  ];
  return all.filter(({ sources }) => sources.length > 0);
}
