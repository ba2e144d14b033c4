import { newId } from '../atelier/ids';
import type { AtelierCommand } from '../contract/commands';
import type { StartCriteria } from '../contract/content';
import type { Item } from '../contract/items';
import type { Language } from '../i18n/i18n';
import { startCriteria, startListName } from './startCriteria';

/** The best scores that are offered. */
export const SCALES = [3, 5, 7, 10] as const;

/** The most options that fit, as the contract says. */
export const MOST_OPTIONS = 20;

/** A matrix as one begins it. */
export interface MatrixDraft {
  readonly title: string;
  readonly question: string;
  readonly highest: number;
  /** Whether it begins with the list of criteria in force. */
  readonly withCriteria: boolean;
  /** Neighbourhoods that are options. */
  readonly candidates: readonly string[];
}

/** The commands that open a matrix, with what it begins with. */
export function toOpen(
  matrixId: string,
  { title, question, highest, withCriteria }: MatrixDraft,
  candidates: readonly Item<'neighbourhood'>[],
  list: StartCriteria,
  language: Language,
): readonly AtelierCommand[] {
  return [
    {
      type: 'OpenMatrix', matrixId, title: title.trim(), highest,
      ...(question.trim() && { question: question.trim() }),
      ...(withCriteria && { criteriaVersion: startListName(list, language) }),
    },
    ...candidates.map(({ id, name }): AtelierCommand => ({
      type: 'AddMatrixOption', matrixId, optionId: newId(), text: name, neighbourhoodId: id,
    })),
    ...(withCriteria ? startCriteria(list, language) : []).map((criterion): AtelierCommand => ({
      type: 'AddMatrixCriterion', matrixId, criterionId: newId(), ...criterion,
    })),
  ];
}
