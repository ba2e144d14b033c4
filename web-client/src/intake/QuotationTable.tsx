import type { ReactNode } from 'react';
import { FACTOR_QUARTERS, type QuotationItem, type QuotationLine } from '../contract/intake';
import { useFormat } from '../i18n/format';
import { ComponentLabel } from '../look/ComponentLabel';
import '../look/table.css';
import { useTexts } from './texts';

/** Fixed rate times factor for each component, and what it comes to. */
export function QuotationTable({ quotation }: { quotation: QuotationItem }) {
  const t = useTexts();
  const format = useFormat();
  const { lines, subtotalCents, intakeFeeCents, totalCents } = quotation;
  // Laid out as cards, as on a phone, it is no table to a browser any more, unless its roles are said.
  /* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
  return (
    <>
      <table role="table" className="wa-table utrecht-table wa-intake-sums">
        <caption className="wa-table__caption">{t('quotation.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">{t('quotation.component')}</th>
            {(['rate', 'factor', 'amount', 'share'] as const).map((name) => (
              <th key={name} role="columnheader" scope="col" className="wa-table__numeric">{t(`quotation.${name}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{lines.map((line) => <Line key={line.component} line={line} />)}</tbody>
        <tfoot role="rowgroup">
          <Sum name={t('quotation.subtotal')} value={<Known value={subtotalCents} write={format.euros} />} />
          <Sum name={t('quotation.intakeFee')} value={format.euros(intakeFeeCents)} />
          <Sum name={t('quotation.total')} value={<strong><Known value={totalCents} write={format.euros} /></strong>} />
        </tfoot>
      </table>
      {totalCents === undefined && <p>{t('quotation.incomplete')}</p>}
    </>
  );
}

function Line({ line }: { line: QuotationLine }) {
  const t = useTexts();
  const format = useFormat();
  const { component, rateCents, quarters, amountCents, shareTenths, minutes, dropped, reason = '' } = line;
  return (
    <tr role="row">
      <th role="rowheader" scope="row"><ComponentLabel component={component} /></th>
      <Cell name="rate">{format.euros(rateCents)}</Cell>
      {dropped ? (
        <td role="cell" colSpan={3}>{t('weigh.dropped', { reason })}</td>
      ) : (
        <>
          <Cell name="factor"><Known value={quarters} write={(known) => format.number(known / FACTOR_QUARTERS.whole)} /></Cell>
          <Cell name="amount"><Known value={amountCents} write={format.euros} /></Cell>
          <Cell name="share">
            <Known value={shareTenths} write={(tenths) => format.percent(tenths / 1000)} />
            {minutes !== undefined && ` (${t('quotation.minutes', { minutes })})`}
          </Cell>
        </>
      )}
    </tr>
  );
}

function Cell({ name, children }: { name: 'rate' | 'factor' | 'amount' | 'share'; children: ReactNode }) {
  const t = useTexts();
  return <td role="cell" data-title={t(`quotation.${name}`)} className="wa-table__numeric">{children}</td>;
}

function Sum({ name, value }: { name: string; value: ReactNode }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row" colSpan={3}>{name}</th>
      <td role="cell" className="wa-table__numeric">{value}</td>
      <td role="cell" className="wa-intake-sums__rest" />
    </tr>
  );
}

function Known({ value, write }: { value: number | undefined; write: (known: number) => string }) {
  const t = useTexts();
  return value === undefined ? <span className="wa-soft">{t('unknown')}</span> : write(value);
}
