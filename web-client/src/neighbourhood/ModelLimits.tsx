import { Heading } from '@nl-design-system-candidate/heading-react';
import type { ScanModel } from '../contract/neighbourhood';
import { useFormat } from '../i18n/format';
import { limitsOf, ruleInFull } from './modelWords';
import { useTexts } from './texts';

/** From which score something fits, when a winner may be named, and what excludes or flags: as the model has it. */
export function ModelLimits({ model }: { model: ScanModel }) {
  const t = useTexts();
  const format = useFormat();
  return (
    <section className="wa-stack" aria-label={t('limits.title')}>
      <Heading level={3}>{t('limits.title')}</Heading>
      <p>{limitsOf(model, t, format)}</p>
      {model.rules.length === 0 ? <p>{t('limits.noRules')}</p> : (
        <ul>
          {model.rules.map((rule) => <li key={rule.ruleId}>{ruleInFull(rule, t, format)}</li>)}
        </ul>
      )}
    </section>
  );
}
