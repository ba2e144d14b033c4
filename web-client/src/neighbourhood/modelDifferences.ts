import { HEAT_ALTERNATIVES, INDICATORS, type FitClass, type ScanModel } from '../contract/neighbourhood';
import type { Format } from '../i18n/format';
import { curveInWords, ruleInFull, statusOf } from './modelWords';
import type { useTexts } from './texts';

/** A part of a model that is another one in the other; what a model has not got is undefined. */
export interface Difference {
  readonly part: string;
  readonly now: string | undefined;
  readonly then: string | undefined;
}

const FIT_CLASSES: readonly FitClass[] = ['GOOD', 'PROMISING', 'DOUBTFUL', 'POOR'];

/** What differs between the model that is used and the one that is offered, part by part, in words. */
export function modelDifferences(now: ScanModel, then: ScanModel, t: ReturnType<typeof useTexts>, format: Format): readonly Difference[] {
  const compared = (part: string, tell: (model: ScanModel) => string | undefined): Difference => ({ part, now: tell(now), then: tell(then) });
  const figure = (value: number | undefined) => (value === undefined ? undefined : format.number(value, 3));
  const weights = INDICATORS.map((indicator) =>
    compared(t('offered.part.weight', { name: t(`figure.${indicator}`) }), ({ criteria }) => figure(criteria.find((each) => each.indicator === indicator)?.weight)));
  const curves = INDICATORS.flatMap((indicator) => HEAT_ALTERNATIVES.map((alternative) =>
    compared(t('curve', { indicator: t(`figure.${indicator}`), alternative: t(`alternative.${alternative}`) }), ({ criteria }) => {
      const curve = criteria.find((each) => each.indicator === indicator)?.curves.find((each) => each.alternative === alternative);
      return curve && curveInWords(curve.points, format);
    })));
  const ruleIds = [...new Set([...now.rules, ...then.rules].map(({ ruleId }) => ruleId))];
  const rules = ruleIds.map((name) => compared(t('offered.part.rule', { name }), (model) => {
    const rule = model.rules.find(({ ruleId }) => ruleId === name);
    return rule && ruleInFull(rule, t, format);
  }));
  const classes = FIT_CLASSES.map((fit) =>
    compared(t('offered.part.class', { name: t(`fit.${fit}`) }), (model) => figure(model.classes.find((each) => each.fit === fit)?.from)));
  return [
    compared(t('offered.part.alternatives'), ({ alternatives }) =>
      HEAT_ALTERNATIVES.filter((each) => alternatives.includes(each)).map((each) => t(`alternative.${each}`)).join(', ')),
    ...weights,
    ...curves,
    ...rules,
    ...classes,
    compared(t('offered.part.margin'), ({ margin }) => figure(margin)),
    compared(t('offered.part.coverage'), ({ minCoverage }) => format.percent(minCoverage)),
    compared(t('offered.part.gas'), ({ gasToHeat: { kWhPerM3, gjPerKWh, boilerEfficiency } }) =>
      t('offered.gas', { value: format.number(kWhPerM3 * gjPerKWh * boilerEfficiency, 6) })),
    compared(t('offered.part.status'), statusOf),
  ].filter((each) => each.now !== each.then);
}

/** Whether the offered model is another one, or another version of it. */
export function isAnother(now: ScanModel, then: ScanModel): boolean {
  return now.modelId !== then.modelId || now.version !== then.version;
}
