import { useTexts as useBlueprintTexts } from '../blueprint/texts';
import type { Problem } from '../contract/refusals';
import { problemText } from '../i18n/problemText';
import { useHostTexts } from './i18n/texts';
import { wrongPart } from './wrongPart';

/** Why nothing was created from a blueprint: where in it something is that cannot be, or which rule of the atelier is against it. */
export function useWhyNoBlueprint(): (problem: Problem) => string {
  const t = useHostTexts();
  const b = useBlueprintTexts();
  return (problem) => {
    const wrong = wrongPart(problem);
    if (!wrong) return t('begin.refused', { why: isAboutValue(problem) ? t('begin.wrong.somewhere') : problemText(problem) });
    const { part, number, place } = wrong;
    const name = part && b(`part.${part}`);
    const why = name === undefined ? t('begin.wrong.at', { place })
      : number === undefined ? t('begin.wrong.inPart', { part: name, place })
      : t('begin.wrong.inEntry', { part: name, number, place });
    return t('begin.refused', { why });
  };
}

function isAboutValue({ code }: Problem): boolean {
  return code === 'invalid-value' || code === 'malformed-request';
}
