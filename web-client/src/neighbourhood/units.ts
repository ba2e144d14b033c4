import type { Figure, Indicator } from '../contract/neighbourhood';

type Unit = 'HEAT_DENSITY' | 'GAS_M3' | 'LAND_HA' | 'PCT' | 'KM';

/** The unit of a figure as a key of the texts; nothing for what is counted or classed. */
export function unitOf(figure: Figure | Indicator): Unit | undefined {
  if (figure === 'HEAT_DENSITY' || figure === 'GAS_M3' || figure === 'LAND_HA') return figure;
  if (figure.endsWith('_PCT')) return 'PCT';
  return figure === 'MT_SOURCE_KM' ? 'KM' : undefined;
}

/** The figures that an indicator is made of. */
export function figuresOf(indicator: Indicator): readonly Figure[] {
  return indicator === 'HEAT_DENSITY' ? ['DWELLINGS', 'GAS_M3', 'LAND_HA'] : [indicator];
}

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The bounds of the year that a figure is of, as `contract.neighbourhood.FigureYear` has them. */
export const YEARS: Limits = { min: 1990, max: 2100, step: 1 };

const PERCENT: Limits = { min: 0, max: 100, step: 0.001 };

/** The highest score that an alternative can get. */
export const FULL_SCORE = 100;

/** The highest value at which a curve can have a point, as `contract.neighbourhood.CurvePoint` has it. */
const FURTHEST: Limits = { min: 0, max: 5000, step: 0.001 };

/** The bounds of what a curve runs over. */
export function limitsOfIndicator(indicator: Indicator): Limits {
  return indicator === 'HEAT_DENSITY' ? FURTHEST : limitsOf(indicator);
}

/** The bounds of `contract.neighbourhood.Figure`. */
export function limitsOf(figure: Figure): Limits {
  switch (figure) {
    case 'DWELLINGS': return { min: 1, max: 1_000_000, step: 1 };
    case 'GAS_M3': return { min: 0, max: 20_000, step: 0.001 };
    case 'LAND_HA': return { min: 0.01, max: 1_000_000, step: 0.001 };
    case 'MT_SOURCE_KM': return { min: 0, max: 50, step: 0.001 };
    case 'LT_SOURCE_LEVEL':
    case 'GAS_AVAILABILITY': return { min: 0, max: 2, step: 1 };
    default: return PERCENT;
  }
}
