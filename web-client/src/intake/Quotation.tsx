import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useItem, useItems } from '../atelier/hooks';
import { useAct } from '../atelier/useAct';
import { useFormat } from '../i18n/format';
import { Refused } from '../look/Refused';
import { QuotationTable } from './QuotationTable';
import { useTexts } from './texts';
import { useMayWrite } from './useMayWrite';
import { useTariff } from './useTariff';

/** What the atelier costs, to be printed as it stands. */
export function Quotation() {
  const t = useTexts();
  const format = useFormat();
  const mayWrite = useMayWrite();
  const quotation = useItem('quotation', 'quotation');
  const [atelier] = useItems('atelier');
  const tariff = useTariff(mayWrite);
  const { give, busy, problem } = useAct();
  const isOther = tariff !== undefined && tariff.version !== quotation?.tariff;
  return (
    <div className="wa-stack wa-intake-quotation">
      {quotation && (
        <>
          <Heading level={3}>{t('quotation.heading', { atelier: atelier?.name ?? '' })}</Heading>
          <p>{t('quotation.municipality', { municipality: atelier?.municipality ?? '' })}</p>
          <QuotationTable quotation={quotation} />
          <p className="wa-soft">{t('quotation.tariff', { version: quotation.tariff, day: format.day(quotation.fixedAt) })}</p>
        </>
      )}
      {!quotation && <p>{t(mayWrite ? 'quotation.none' : 'quotation.noneRead')}</p>}
      <Refused problem={problem} />
      <div className="wa-row wa-noprint">
        {quotation && (
          <Button purpose="primary" onClick={() => window.print()}>{t('quotation.print')}</Button>
        )}
        {mayWrite && isOther && (
          <Button purpose="secondary" disabled={busy} onClick={() => void give({ type: 'FixTariff', tariff })}>
            {quotation ? t('quotation.renew', { version: tariff.version }) : t('quotation.make')}
          </Button>
        )}
      </div>
    </div>
  );
}
