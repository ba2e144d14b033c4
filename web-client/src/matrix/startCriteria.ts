import list from '../../../command-service/contract/src/main/resources/start-neighbourhood/criteria-2026-1.json';
import type { Language } from '../i18n/i18n';

/** A criterion of the list, in one language, with the weight that is proposed. */
export interface StartCriterion {
  readonly name: string;
  readonly explanation: string;
  readonly weight: number;
}

/** The criteria for where to begin that ship with the product (DOMAIN.md §2.4): data, which a matrix takes over. */
export const START_LIST = { version: list.version, highest: list.highest } as const;

/** The name and version of the list, as a matrix keeps it. */
export function startListName(language: Language): string {
  return `${language === 'nl' ? list.list : list.listInEnglish} ${list.version}`;
}

export function startCriteria(language: Language): readonly StartCriterion[] {
  return list.criteria.map((criterion) => ({
    name: language === 'nl' ? criterion.name : criterion.nameInEnglish,
    explanation: language === 'nl' ? criterion.explanation : criterion.explanationInEnglish,
    weight: criterion.weight,
  }));
}
