import { useParties } from '../stakeholder/useParties';
import type { Step } from './steps';
import { useTexts } from './texts';

interface StepMoreProps {
  readonly step: Step;
  /** Where the rows are full of fields already, one opens it. */
  readonly folded?: boolean;
}

/** What a step yields, with whom, and which part of the step plan it belongs to: as far as somebody said so. */
export function StepMore({ step: { title, product, stakeholders, stepPlanPart }, folded = false }: StepMoreProps) {
  const t = useTexts();
  const { nameOf } = useParties();
  const told = [
    product && t('more.product', { product }),
    stakeholders.length > 0 && t('more.stakeholders', { names: stakeholders.map(nameOf).join(', ') }),
    stepPlanPart && t('more.stepPlanPart', { part: stepPlanPart }),
  ].filter((text) => typeof text === 'string');
  if (told.length === 0) return null;
  const list = <ul className="wa-step-more wa-plain-list wa-small wa-soft">{told.map((text) => <li key={text}>{text}</li>)}</ul>;
  if (!folded) return list;
  return (
    <details className="wa-step-fold">
      <summary className="wa-small">{t('more.title')}<span className="wa-hidden">: {title}</span></summary>
      {list}
    </details>
  );
}
