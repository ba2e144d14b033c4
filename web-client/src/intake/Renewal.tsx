import { Button } from '@nl-design-system-candidate/button-react';
import type { QuotationItem } from '../contract/intake';
import { differenceOf } from './difference';
import { useTexts } from './texts';
import type { Quoting } from './useQuoting';

/** Says that other rates are in force by now, and makes the quotation anew with them when that is asked. */
export function Renewal({ quotation, quoting: { tariff, busy, quote } }: { quotation: QuotationItem; quoting: Quoting }) {
  const t = useTexts();
  const difference = tariff && differenceOf(tariff, quotation);
  if (!difference) return null;
  const { version } = tariff;
  return (
    <div className="wa-stack wa-noprint">
      <p>{t(difference === 'amounts' ? 'quotation.otherAmounts' : 'quotation.otherVersion', { version })}</p>
      <div>
        <Button purpose="secondary" disabled={busy} onClick={() => void quote()}>{t('quotation.renew', { version })}</Button>
      </div>
    </div>
  );
}
