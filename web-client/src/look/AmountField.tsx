import { NumberField, type NumberFieldProps } from './NumberField';

interface AmountFieldProps extends Omit<NumberFieldProps, 'value' | 'onChange' | 'min' | 'max' | 'step' | 'unit'> {
  /** Undefined is unknown, which is not € 0. */
  readonly cents: number | undefined;
  readonly onChange: (cents: number | undefined) => void;
  readonly minCents?: number;
  readonly maxCents?: number;
}

/** An amount of money: typed in euros, kept in whole cents. */
export function AmountField({ cents, onChange, minCents = 0, maxCents, ...field }: AmountFieldProps) {
  return (
    <NumberField
      {...field}
      value={cents === undefined ? undefined : cents / 100}
      onChange={(euros) => onChange(euros === undefined ? undefined : Math.round(euros * 100))}
      min={minCents / 100}
      {...(maxCents !== undefined && { max: maxCents / 100 })}
      step={0.01}
      unit="euro"
    />
  );
}
