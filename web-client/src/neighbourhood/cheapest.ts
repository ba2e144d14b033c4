import type { CheapestVariant } from '../contract/neighbourhood';
import type { useTexts } from './texts';

/** What PBL found to be the cheapest, in a sentence; nobody may have entered it yet. */
export function cheapestInWords(variant: CheapestVariant | undefined, t: ReturnType<typeof useTexts>): string {
  if (!variant) return t('pblUnknown');
  const { alternative, name, source, year } = variant;
  return t('pbl', { name: t(`alternative.${alternative}`), variant: name, source, year: year ?? t('dwellings.yearUnknown') });
}
