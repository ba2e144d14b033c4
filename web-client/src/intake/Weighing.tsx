import { useItem } from '../atelier/hooks';
import { FIVE_COMPONENTS } from '../contract/intake';
import { useMayWrite } from './useMayWrite';
import { useTariff } from './useTariff';
import { useTexts } from './texts';
import { WeightFields } from './WeightFields';
import { WeightFacts } from './WeightFacts';

/** How heavily each component counts. */
export function Weighing() {
  const t = useTexts();
  const mayWrite = useMayWrite();
  const quotation = useItem('quotation', 'quotation');
  const tariff = useTariff(mayWrite && quotation === undefined);
  if (!mayWrite) return <WeightFacts />;
  return (
    <>
      <p>{t('weigh.intro')}</p>
      <ul className="wa-plain-list wa-stack">
        {FIVE_COMPONENTS.map((component) => (
          <li key={component}>
            <WeightFields component={component} tariff={quotation === undefined ? tariff : undefined} />
          </li>
        ))}
      </ul>
    </>
  );
}
