import { useFormat } from '../i18n/format';
import type { Step } from './steps';
import { useTexts } from './texts';

/** Says when a step is: a day, days, or that nobody knows. */
export function useWhen(): (step: Pick<Step, 'from' | 'until'>) => string {
  const t = useTexts();
  const { day } = useFormat();
  return ({ from, until }) => {
    if (from === undefined) return t('unknown');
    return until === undefined ? day(from) : t('fromUntil', { from: day(from), until: day(until) });
  };
}
