import type { ScannedAlternative } from '../contract/neighbourhood';
import type { useTexts } from './texts';

/** How an alternative fits, in words; where too little is known to say so, on how much of it the score rests that stands beside it. */
export function fitInWords({ fit, score, contributions, unknown }: ScannedAlternative, t: ReturnType<typeof useTexts>): string {
  if (fit !== 'INSUFFICIENT_DATA' || score === undefined) return t(`fit.${fit}`);
  return t('fitOn', { fit: t(`fit.${fit}`), known: contributions.length, all: contributions.length + unknown.length });
}
