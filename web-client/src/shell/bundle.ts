import type { LiveEvent } from '../contract/live';
import { FEATURES } from '../features/features';

/** Which sentence tells of which events, as a key of the frame's texts; what is not here is not told. */
const SENTENCES: ReadonlyMap<string, string> = new Map(
  FEATURES.flatMap(({ name, happened = {} }) =>
    Object.entries(happened).flatMap(([kind, sentence]) => (sentence === null ? [] : [[kind, `happened.${name}.${sentence}`] as const])),
  ),
);

/** Several actions of one kind by one person, to be told in one sentence. */
export interface Bundle {
  readonly sentence: string;
  readonly by: string | undefined;
  readonly count: number;
}

/** Bundles what others did: by kind and person, in order of their first action. */
export function bundlesOf(events: readonly LiveEvent[], me: string): readonly Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const { k, by } of events) {
    const sentence = SENTENCES.get(k);
    if (!sentence || by === me) continue;
    const key = `${sentence} ${by ?? ''}`;
    bundles.set(key, { sentence, by, count: (bundles.get(key)?.count ?? 0) + 1 });
  }
  return [...bundles.values()];
}
