import type { CurvePoint, Indicator, ScanCriterion, ScanModel, ScanRule } from '../contract/neighbourhood';
import { inLanguage } from '../features/told';
import type { Format } from '../i18n/format';
import type { useTexts } from './texts';
import { unitOf } from './units';

type Texts = ReturnType<typeof useTexts>;

/** What a rule of the model that holds says of an alternative; its id when the model does not know it. */
export function ruled(model: ScanModel | undefined, ruleId: string, t: Texts): string {
  const rule = model?.rules.find((each) => each.ruleId === ruleId);
  return rule ? t(`ruled.${rule.effect}`, { words: inLanguage(rule.words, rule.wordsInEnglish) }) : ruleId;
}

/** A rule with what it depends on. */
export function ruleInFull(rule: ScanRule, t: Texts, format: Format): string {
  return t(`ruleInFull.${rule.effect}`, {
    alternative: t(`alternative.${rule.alternative}`),
    figure: t(`figure.${rule.indicator}`),
    comparison: t(`comparison.${rule.comparison}`),
    bound: withUnit(rule.indicator, rule.bound, t, format),
    words: inLanguage(rule.words, rule.wordsInEnglish),
  });
}

function withUnit(indicator: Indicator, value: number, t: Texts, format: Format): string {
  const unit = unitOf(indicator);
  return `${format.number(value, 3)}${unit ? ` ${t(`unit.${unit}`)}` : ''}`;
}

/** From which score something fits how well. */
export function classesOf({ classes }: ScanModel, t: Texts, format: Format): string {
  const words = classes.map(({ from, fit }) => t('limits.class', { fit: t(`fit.${fit}`), from: format.number(from, 3) })).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The classes, and when a winner may be named. */
export function limitsOf(model: ScanModel, t: Texts, format: Format): string {
  return t('limits.all', {
    classes: classesOf(model, t, format),
    margin: format.number(model.margin, 3),
    share: format.percent(model.minCoverage),
  });
}

/** How firm the model is. */
export function statusOf({ status, statusInEnglish }: ScanModel): string {
  return inLanguage(status, statusInEnglish);
}

/** The points of a curve. */
export function curveInWords(points: readonly CurvePoint[], format: Format): string {
  return points.map(({ at, score }) => `${format.number(at, 3)} → ${format.number(score, 3)}`).join(', ');
}

/** Each curve of a criterion that is not the published one. */
export function curvesInWords({ indicator, curves }: ScanCriterion, t: Texts, format: Format): readonly string[] {
  return curves
    .filter(({ changed }) => changed)
    .map(({ alternative, points }) => `${t(`figure.${indicator}`)}, ${t(`alternative.${alternative}`)}: ${curveInWords(points, format)}`);
}
