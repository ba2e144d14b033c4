import { useItem, usePeople } from '../atelier/hooks';
import { useFormat } from '../i18n/format';
import { useTexts as useWords } from '../i18n/texts';
import { Facts } from './Facts';
import { HeldFields } from './HeldFields';
import { SavedText } from './SavedText';
import { useTexts } from './texts';
import { useLeads } from '../atelier/useLeads';

/** When and with whom the intake was held, and what led to it. */
export function Occasion() {
  return useLeads() ? <OccasionFields /> : <OccasionFacts />;
}

function OccasionFields() {
  const t = useTexts();
  const intake = useItem('intake', 'intake');
  const { occasion, startingPoint } = intake ?? {};
  return (
    <>
      <SavedText
        label={t('field.occasion')}
        value={occasion}
        command={(text) => ({ type: 'DescribeOccasion', ...(text !== undefined && { occasion: text }) })}
      />
      <SavedText
        label={t('field.startingPoint')}
        hint={t('field.startingPointHint')}
        value={startingPoint}
        command={(text) => ({ type: 'DescribeStartingPoint', ...(text !== undefined && { startingPoint: text }) })}
      />
      <HeldFields />
    </>
  );
}

function OccasionFacts() {
  const t = useTexts();
  const w = useWords();
  const format = useFormat();
  const people = usePeople();
  const intake = useItem('intake', 'intake');
  const nameOf = (id: string) => people.get(id)?.name ?? w('words.somebody');
  const others = intake?.heldWith?.map(nameOf).join(', ');
  return (
    <Facts
      item="intake"
      facts={[
        [t('field.occasion'), intake?.occasion],
        [t('field.startingPoint'), intake?.startingPoint],
        [t('field.heldOn'), intake?.heldOn && format.day(intake.heldOn)],
        [t('field.heldBy'), intake?.heldBy && nameOf(intake.heldBy)],
        [t('field.heldWith'), others || undefined],
      ]}
    />
  );
}
