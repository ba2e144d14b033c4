import type { ReactNode } from 'react';
import { FACTOR_QUARTERS, type QuotationItem, type QuotationLine } from '../contract/intake';
import { useFormat } from '../i18n/format';
import { ComponentLabel } from '../look/ComponentLabel';
import { WideTable } from '../look/WideTable';
import { useTexts } from './texts';

/** Fixed rate times factor for each component, and what it comes to. */
export function QuotationTable({ quotation }: { quotation: QuotationItem }) {
  const t = useTexts();
  const format = useFormat();
  const { lines, subtotalCents, intakeFeeCents, totalCents } = quotation;
  return (
    <>
      <WideTable label={t('quotation.caption')}>
        <table className="utrecht-table wa-intake-sums">
          <caption>{t('quotation.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('quotation.component')}</th>
              {(['rate', 'factor', 'amount', 'share'] as const).map((name) => (
                <th key={name} scope="col" className="wa-table__numeric">{t(`quotation.${name}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>{lines.map((line) => <Line key={line.component} line={line} />)}</tbody>
          <tfoot>
            <Sum name={t('quotation.subtotal')} value={<Known value={subtotalCents} write={format.euros} />} />
            <Sum name={t('quotation.intakeFee')} value={format.euros(intakeFeeCents)} />
            <Sum name={t('quotation.total')} value={<strong><Known value={totalCents} write={format.euros} /></strong>} />
          </tfoot>
        </table>
      </WideTable>
      {totalCents === undefined && <p>{t('quotation.incomplete')}</p>}
    </>
  );
}

function Line({ line }: { line: QuotationLine }) {
  const t = useTexts();
  const format = useFormat();
  const { component, rateCents, quarters, amountCents, shareTenths, minutes, dropped, reason = '' } = line;
  return (
    <tr>
      <th scope="row"><ComponentLabel component={component} /></th>
      <td className="wa-table__numeric">{format.euros(rateCents)}</td>
      {dropped ? (
        <td colSpan={3}>{t('weigh.dropped', { reason })}</td>
      ) : (
        <>
          <td className="wa-table__numeric">
            <Known value={quarters} write={(known) => format.number(known / FACTOR_QUARTERS.whole)} />
          </td>
          <td className="wa-table__numeric"><Known value={amountCents} write={format.euros} /></td>
          <td className="wa-table__numeric">
            <Known value={shareTenths} write={(tenths) => format.percent(tenths / 1000)} />
            {minutes !== undefined && ` (${t('quotation.minutes', { minutes })})`}
          </td>
        </>
      )}
    </tr>
  );
}

function Sum({ name, value }: { name: string; value: ReactNode }) {
  return (
    <tr>
      <th scope="row" colSpan={3}>{name}</th>
      <td className="wa-table__numeric">{value}</td>
      <td />
    </tr>
  );
}

function Known({ value, write }: { value: number | undefined; write: (known: number) => string }) {
  const t = useTexts();
  return value === undefined ? <span className="wa-soft">{t('unknown')}</span> : write(value);
}
