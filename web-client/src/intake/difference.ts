import type { QuotationItem, Tariff } from '../contract/intake';

/** In what the rates of now differ from those of a quotation: in amounts, or in no more than the name of their version. */
export type Difference = 'amounts' | 'version';

export function differenceOf(tariff: Tariff, { tariff: version, intakeFeeCents, lines }: QuotationItem): Difference | undefined {
  const rates = new Map(tariff.rates.map(({ component, fixedRate }) => [component, fixedRate.cents]));
  const same = tariff.intakeFee.cents === intakeFeeCents
    && lines.every(({ component, rateCents }) => rates.get(component) === rateCents);
  if (!same) return 'amounts';
  return tariff.version === version ? undefined : 'version';
}
