import type { StartCriteria } from '../contract/content';
import type { Language } from '../i18n/i18n';

/** A criterion of the list, in one language, with the weight that is proposed. */
export interface StartCriterion {
  readonly name: string;
  readonly explanation: string;
  readonly weight: number;
}

/** The name and version of the list, as a matrix keeps it. */
export function startListName({ list, listInEnglish, version }: StartCriteria, language: Language): string {
  return `${language === 'nl' ? list : listInEnglish} ${version}`;
}

export function startCriteria({ criteria }: StartCriteria, language: Language): readonly StartCriterion[] {
  return criteria.map((criterion) => ({
    name: language === 'nl' ? criterion.name : criterion.nameInEnglish,
    explanation: language === 'nl' ? criterion.explanation : criterion.explanationInEnglish,
    weight: criterion.weight,
  }));
}
