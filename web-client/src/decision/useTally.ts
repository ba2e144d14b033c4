import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import type { Count } from '../contract/decision';
import { useTexts as useWords } from '../i18n/texts';
import type { Item } from '../contract/items';

/** How people stood when it was decided, in words, the most first; undefined while it is not. */
export function useTally({ decision }: { readonly decision: Item<'decision'> }): string[] | undefined {
  const w = useWords();
  const options = useItems('decisionOption');
  return useMemo(() => {
    const nameOf = ({ position, option }: Count) => {
      const named = option && options.find(({ id }) => id === option)?.text;
      return named ? `${w(`words.position.${position}`)}: ${named}` : w(`words.position.${position}`);
    };
    return decision.tally && [...decision.tally]
      .sort((one, other) => other.count - one.count)
      .map((count) => `${count.count} × ${nameOf(count)}`);
  }, [decision, options, w]);
}
