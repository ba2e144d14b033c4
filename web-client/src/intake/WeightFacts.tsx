import { useItems } from '../atelier/hooks';
import { FIVE_COMPONENTS } from '../contract/intake';
import { useFormat } from '../i18n/format';
import { useTexts as useWords } from '../i18n/texts';
import { Facts } from './Facts';
import { useTexts } from './texts';

/** The weights, for who reads them. */
export function WeightFacts() {
  const t = useTexts();
  const w = useWords();
  const format = useFormat();
  const weights = new Map(useItems('weight').map((weight) => [weight.id, weight]));
  const said = (component: string) => {
    const { quarters, reason } = weights.get(component) ?? {};
    if (reason !== undefined) return t('weigh.dropped', { reason });
    return quarters === undefined ? undefined : format.number(quarters / 4);
  };
  return <Facts facts={FIVE_COMPONENTS.map((component) => [w(`words.component.${component}`), said(component), component])} />;
}
