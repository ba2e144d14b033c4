import { useItems } from '../atelier/hooks';
import { useFormat } from '../i18n/format';
import { useTexts } from './texts';

/** The half-days that were ever open, in their order, each with what it is called: its number, its day and its theme. */
export function useHalfDayNames(): readonly (readonly [id: string, name: string])[] {
  const t = useTexts();
  const { day } = useFormat();
  const halfDays = [...useItems('halfDay')].sort((one, other) => one.sequence - other.sequence);
  return halfDays.flatMap(({ id, openedAt, theme }, index) => {
    if (openedAt === undefined) return [];
    const name = t('journal.halfDayName', { number: index + 1, day: day(openedAt) });
    return [[id, theme === undefined ? name : `${name}: ${theme}`] as const];
  });
}
