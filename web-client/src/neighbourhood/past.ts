import type { Item } from '../contract/items';
import {
  DWELLING_TRAITS, FIGURES, type DwellingTrait, type Figure, type HeatAlternative, type Indicator, type ScanCriterion, type ScanModel,
} from '../contract/neighbourhood';
import { NOT_TOLD } from '../features/FieldThen';
import { NOT_SEARCHED, past as declare } from '../features/Past';
import { asIs, number, valueOf, written } from '../features/told';
import type { Format } from '../i18n/format';
import { lazyPart } from '../look/lazyPart';
import { en as pageEn } from './i18n/en';
import { nl as pageNl } from './i18n/nl';
import { en } from './i18n/past.en';
import { nl } from './i18n/past.nl';
import { curvesInWords, limitsOf, ruleInFull } from './modelWords';
import { useTexts } from './texts';

/** A neighbourhood is known by its name, and so is its scan. */
export const past = declare({
  name: 'neighbourhood',
  texts: { nl, en },
  about: {
    neighbourhood: (id, recall) => recall('neighbourhood', id)?.name ?? '',
    quickScan: (id, recall) => recall('neighbourhood', id)?.name ?? '',
    scanModel: () => useTexts.now('model'),
  },
  detail: {
    FigureEntered: figureOf,
    FigureCleared: figureOf,
    DwellingsCounted: ([by], name) => `${name}: ${useTexts.now(`dwellings.by.${by as DwellingTrait}`)}`,
    CriterionWeighed: ([indicator]) => figureName(indicator),
    CurveShaped: ([indicator, alternative]) => `${figureName(indicator)}, ${useTexts.now(`alternative.${alternative as HeatAlternative}`)}`,
  },
  fields: {
    neighbourhood: {
      name: written,
      code: asIs,
      description: written,
      figures: (figures, { format }) => FIGURES.flatMap((figure) => {
        const known = figures[figure];
        return known ? [`${useTexts.now(`figure.${figure}`)}: ${format.number(known.value, 1)}`] : [];
      }),
      dwellings: (dwellings, { format }) => DWELLING_TRAITS.flatMap((by) => {
        const groups = dwellings[by]?.groups.map(({ name, dwellings: count }) => `${name} ${format.number(count)}`);
        return groups ? [`${useTexts.now(`dwellings.by.${by}`)}: ${groups.join(', ')}`] : [];
      }),
      cheapestVariant: ({ alternative, name }) => `${useTexts.now(`alternative.${alternative}`)} (${name})`,
    },
    quickScan: {
      verdict: valueOf('scanVerdict'),
      winner: (winner) => useTexts.now(`alternative.${winner}`),
      heatDensity: number,
      alternatives: (alternatives) =>
        alternatives.map(({ alternative, fit }) => `${useTexts.now(`alternative.${alternative}`)}: ${useTexts.now(`fit.${fit}`)}`),
      model: NOT_TOLD,
      ranking: NOT_TOLD,
      margin: NOT_TOLD,
      robustness: NOT_TOLD,
    },
    scanModel: {
      criteria: (criteria, { format }) => criteria.flatMap((criterion) => criterionWords(criterion, format)),
      version: asIs,
      adopted: limitWords,
      changed: NOT_TOLD,
    },
  },
  found: {
    neighbourhood: {
      page: 'neighbourhoods',
      texts: ({ name, code, description, figures, dwellings }) => [name, code, description, ...figureTexts(figures), ...groupNames(dwellings)],
    },
    quickScan: NOT_SEARCHED,
    scanModel: NOT_SEARCHED,
  },
  view: { shows: ['scanModel', 'neighbourhood', 'quickScan'], Then: lazyPart(() => import('./NeighbourhoodsThen')) },
});

/** A figure of a neighbourhood. */
function figureOf([figure]: readonly string[], name: string): string {
  return `${name}: ${figureName(figure)}`;
}

/** What is looked at is called as the figure that it is. */
function figureName(word: string | undefined): string {
  return useTexts.now(`figure.${word as Figure | Indicator}`);
}

/** What is known, by its names in both languages and where it comes from. */
function figureTexts(figures: Item<'neighbourhood'>['figures']): readonly string[] {
  return FIGURES.flatMap((figure) => {
    const known = figures[figure];
    return known ? [pageNl.figure[figure], pageEn.figure[figure], known.source] : [];
  });
}

/** What the groups of dwellings are called. */
function groupNames(dwellings: Item<'neighbourhood'>['dwellings']): readonly string[] {
  return DWELLING_TRAITS.flatMap((by) => dwellings?.[by]?.groups.map(({ name }) => name) ?? []);
}

/** The limits of the model that was taken over: its weights and curves are told with what was made of them. */
function limitWords(model: ScanModel, { format }: { readonly format: Format }): readonly string[] {
  return [limitsOf(model, useTexts.now, format), ...model.rules.map((rule) => ruleInFull(rule, useTexts.now, format))];
}

/** The weight of a criterion, and its curves that are not the published ones. */
function criterionWords(criterion: ScanCriterion, format: Format): readonly string[] {
  const { indicator, weight } = criterion;
  return [`${useTexts.now(`figure.${indicator}`)}: ${format.number(weight, 3)}`, ...curvesInWords(criterion, useTexts.now, format)];
}
