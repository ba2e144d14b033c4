import type { Blueprint, BlueprintPart, RelativeDays } from '../contract/blueprint';
import type { WorkForm } from '../contract/programme';
import { useFormat } from '../i18n/format';
import { useTexts as useCommonTexts } from '../i18n/texts';
import { useTexts } from './texts';

/** An entry of a blueprint as it is shown: all of it, so that nobody hands on what they have not seen. */
export interface Entry {
  readonly title: string;
  readonly lines: readonly string[];
}

/** "V1_0_0", of a model of the product, is 1.0.0. */
function versionOf(name: string): string {
  return name.slice(1).replaceAll('_', '.');
}

function told(...lines: readonly (string | undefined | false)[]): string[] {
  return lines.filter((line): line is string => typeof line === 'string' && line !== '');
}

/** Gives the entries of a part of a blueprint, in its order; working methods are called as in this library. */
export function useEntries(workForms: readonly WorkForm[]): (content: Blueprint, part: BlueprintPart) => readonly Entry[] {
  const t = useTexts();
  const common = useCommonTexts();
  const { language } = useFormat();
  const workForm = (kept: readonly WorkForm[]) => (id: string) =>
    [...kept, ...workForms].find((form) => form.id === id)?.name[language] ?? id;
  // A method that was composed here is in no library: all that it says goes along.
  const composed = (kept: readonly WorkForm[]) => kept
    .filter(({ id }) => !workForms.some((form) => form.id === id))
    .map(({ name, purpose, output, phases }) => [name, purpose, output, ...phases.map((phase) => phase.name)].map((text) => text[language]).join(' · '));
  const dayOf = (when: RelativeDays | undefined) => {
    if (when === undefined) return t('dayUnknown');
    return when.until === undefined ? t('day', { day: when.day + 1 }) : t('days', { day: when.day + 1, until: when.until + 1 });
  };
  const kinds = (types: Blueprint['stakeholderTypes']) => types.map((each) => common(`words.stakeholderType.${each}`)).join(', ');

  const programme = ({ programme }: Blueprint) => programme.map(({ day, start, end, theme, agenda }, index) => ({
    title: [t('halfDay', { number: index + 1 }), theme].filter(Boolean).join(': '),
    lines: [
      `${dayOf(day === undefined ? undefined : { day })}, ${start}–${end}`,
      ...agenda.flatMap((item) => [
        told(
          item.title ?? common(`words.agendaKind.${item.kind}`), t('minutes', { count: item.minutes }),
          item.workForms.map(workForm(item.kept ?? [])).join(', '), item.goal,
        ).join(' · '),
        ...composed(item.kept ?? []),
      ]),
    ],
  }));
  const scanModel = ({ scanModel: model }: Blueprint) => (model ? [{
    title: t('version', { version: model.model?.version ?? versionOf(model.version ?? '') }),
    lines: told(
      model.weights.length > 0 && t('changedWeights', { count: model.weights.length }),
      model.curves.length > 0 && t('changedCurves', { count: model.curves.length }),
    ),
  }] : []);
  const criteria = ({ criteria: matrices }: Blueprint) => matrices.map(({ title, question, criteria: listed }) => ({
    title,
    lines: told(question, ...listed.map(({ name, explanation, weight }) =>
      told(name, explanation, weight === undefined ? undefined : t('weight', { weight })).join(' · '))),
  }));
  const stepPlan = ({ stepPlan: plan }: Blueprint) => (plan
    ? [{ title: plan.plan, lines: [t('version', { version: plan.version }), t('items', { count: plan.items.length })] }]
    : []);
  const steps = ({ steps: listed }: Blueprint) => listed.map(({ title, kind, when, body, stakeholders, product, stepPlanPart, criteria: goOn }) => ({
    title,
    lines: told(told(t(`stepKind.${kind}`), dayOf(when), body).join(' · '), kinds(stakeholders), product,
      stepPlanPart && t('stepPlanPart', { part: stepPlanPart }),
      ...goOn.map((criterion) => t('goOnIf', { criterion }))),
  }));
  const routePhases = ({ routePhases: listed }: Blueprint) => listed.map(({ title, when }) => ({ title, lines: [dayOf(when)] }));
  const hurdles = ({ hurdles: listed }: Blueprint) => listed.map(({ title, component, description, measure }) => ({
    title,
    lines: told(common(`words.component.${component}`), description, measure && t('measure', { measure })),
  }));
  const products = ({ products: listed }: Blueprint) => listed.map(({ title, component, roles }) => ({
    title,
    lines: told(component && common(`words.component.${component}`), roles.map(({ stakeholder, responsibility }) =>
      `${common(`words.stakeholderType.${stakeholder}`)}: ${t(`responsibility.${responsibility}`)}`).join(', ')),
  }));
  const agreements = ({ agreements: listed }: Blueprint) => listed.map(({ title, parties, contents, binding }) => ({
    title,
    lines: told(parties.length > 0 && t('between', { parties: kinds(parties) }), ...contents, binding),
  }));

  return (content, part) => {
    switch (part) {
      case 'PROGRAMME': return programme(content);
      case 'SCAN_MODEL': return scanModel(content);
      case 'CRITERIA': return criteria(content);
      case 'STAKEHOLDER_TYPES': return content.stakeholderTypes.map((each) => ({ title: common(`words.stakeholderType.${each}`), lines: [] }));
      case 'STEP_PLAN': return stepPlan(content);
      case 'STEPS': return steps(content);
      case 'ROUTE_PHASES': return routePhases(content);
      case 'HURDLES': return hurdles(content);
      case 'PRODUCTS': return products(content);
      case 'AGREEMENTS': return agreements(content);
      case 'LESSONS': return content.lessons.map(({ text, component }) => ({ title: text, lines: [common(`words.component.${component}`)] }));
    }
  };
}
