import type { Mark } from './moments';
import { useTexts } from './texts';

/** What a mark on the time line is called: what happened, and to what. */
export function useMarkName(): (mark: Mark) => string {
  const t = useTexts();
  return ({ kind, title }) => [t(`line.kind.${kind}`), title].filter(Boolean).join(': ');
}
