import { useItem, useItems } from '../atelier/hooks';
import { FIVE_COMPONENTS } from '../contract/intake';
import { Refused } from '../look/Refused';
import { NoRates } from './NoRates';
import { useLeads } from '../atelier/useLeads';
import { useQuoting } from './useQuoting';
import { useTexts } from './texts';
import { WeightFields } from './WeightFields';
import { WeightFacts } from './WeightFacts';

/** How heavily each component counts. */
export function Weighing() {
  return useLeads() ? <AllWeightFields /> : <WeightFacts />;
}

/** With the first weight there is a quotation. */
function AllWeightFields() {
  const t = useTexts();
  const isQuoted = useItem('quotation', 'quotation') !== undefined;
  const isWeighed = useItems('weight').length > 0;
  const quoting = useQuoting(!isQuoted);
  return (
    <>
      <p>{t('weigh.intro')}</p>
      {!isQuoted && <NoRates quoting={quoting} quoted={false} onRetry={isWeighed ? quoting.quote : quoting.look} />}
      <Refused problem={quoting.refused} />
      <ul className="wa-plain-list wa-stack">
        {FIVE_COMPONENTS.map((component) => (
          <li key={component}>
            <WeightFields component={component} onWeighed={isQuoted ? undefined : quoting.quote} />
          </li>
        ))}
      </ul>
    </>
  );
}
