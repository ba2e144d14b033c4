import file from '../../../command-service/contract/src/main/resources/quick-scan/model-1.0.0.json';
import type { FitClass, HeatAlternative, Indicator, ScanModel, ScanRule } from '../contract/neighbourhood';

const FITS: Readonly<Record<string, FitClass>> = { 'past goed': 'GOOD', kansrijk: 'PROMISING', twijfel: 'DOUBTFUL', 'past slecht': 'POOR' };
const COMPARISONS: Readonly<Record<string, ScanRule['comparison']>> = { '<': 'LESS', '==': 'EQUAL', '>': 'MORE' };

/** The model that ships with the product, as the server reads its file. */
export const SCAN_MODEL: ScanModel = {
  modelId: file.modelId,
  version: file.version,
  status: file.status,
  statusInEnglish: file.statusInEnglish,
  gasToHeat: file.gasToHeat,
  alternatives: file.alternatives.map(({ id }) => id as HeatAlternative),
  criteria: file.indicators.map(({ id, weight, curves }) => ({
    indicator: constant(id),
    weight,
    curves: Object.entries(curves).map(([alternative, points]) => ({
      alternative: alternative as HeatAlternative,
      points: points.map(([at = 0, score = 0]) => ({ at, score })),
    })),
  })),
  rules: file.rules.map(({ id, effect, alternative, when, nl, en }) => {
    const [indicator = '', sign = '', bound = ''] = when.split(' ');
    return {
      ruleId: id, effect: effect as ScanRule['effect'], alternative: alternative as HeatAlternative, indicator: constant(indicator),
      comparison: COMPARISONS[sign] ?? 'EQUAL', bound: Number(bound), words: nl, wordsInEnglish: en,
    };
  }),
  classes: file.classes.map(({ from, nl }) => ({ from, fit: FITS[nl] ?? 'POOR' })),
  margin: file.noClearWinnerMargin,
  minCoverage: file.minCoverage,
};

/** The file says `mtSourceKm` where the contract says `MT_SOURCE_KM`. */
function constant(id: string): Indicator {
  return id.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase() as Indicator;
}
