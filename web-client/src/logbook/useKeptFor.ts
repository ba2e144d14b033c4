import { useEffect, useState } from 'react';
import { useAtelier } from '../atelier/hooks';
import { askKeptForDays, type KeptForDays } from './requests';
import { useTexts } from './texts';

const YEAR = 365;

/** How long something of the logbook is kept, as the host set it: in years where they are whole; undefined until that is known. */
export function useKeptFor(what: keyof KeptForDays): string | undefined {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const [terms, setTerms] = useState<KeptForDays>();
  useEffect(() => {
    let wanted = true;
    void askKeptForDays(atelierId).then((came) => {
      if (wanted && came.ok) setTerms(came.value);
    });
    return () => {
      wanted = false;
    };
  }, [atelierId]);
  if (!terms) return undefined;
  const days = terms[what];
  return days > 0 && days % YEAR === 0 ? t('keptFor.years', { count: days / YEAR }) : t('keptFor.days', { count: days });
}
