import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItem, useItems } from '../atelier/hooks';
import { useFormat } from '../i18n/format';
import { bareMunicipality } from '../i18n/municipality';
import { Refused } from '../look/Refused';
import { NoRates } from './NoRates';
import { QuotationTable } from './QuotationTable';
import { Renewal } from './Renewal';
import { useTexts } from './texts';
import { useLeads } from '../atelier/useLeads';
import { useQuoting } from './useQuoting';

/** What the atelier costs, to be printed as it stands. */
export function Quotation() {
  const t = useTexts();
  const format = useFormat();
  const mayWrite = useLeads();
  const quotation = useItem('quotation', 'quotation');
  const [atelier] = useItems('atelier');
  const quoting = useQuoting(mayWrite);
  return (
    <div className="wa-stack wa-intake-quotation" data-item="quotation">
      {quotation ? (
        <>
          <Heading level={3}>{t('quotation.heading', { atelier: atelier?.name ?? '' })}</Heading>
          <p>{t('quotation.municipality', { municipality: bareMunicipality(atelier?.municipality ?? '') })}</p>
          <QuotationTable quotation={quotation} />
          <p className="wa-soft">{t('quotation.tariff', { version: quotation.tariff, day: format.day(quotation.fixedAt) })}</p>
          <div><Button purpose="primary" onClick={() => window.print()}>{t('quotation.print')}</Button></div>
          {mayWrite && <Renewal quotation={quotation} quoting={quoting} />}
        </>
      ) : (
        <>
          <p>{t(mayWrite ? 'quotation.none' : 'quotation.noneRead')}</p>
          {mayWrite && (
            <div>
              <Button purpose="secondary" disabled={quoting.busy} onClick={() => void quoting.quote()}>{t('quotation.make')}</Button>
            </div>
          )}
        </>
      )}
      <NoRates quoting={quoting} quoted={quotation !== undefined} onRetry={quoting.look} />
      <Refused problem={quoting.refused} />
    </div>
  );
}
