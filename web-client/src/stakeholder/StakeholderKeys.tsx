import { KeyList } from '../look/KeyList';
import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

const useTexts = featureTexts('stakeholder.help', { nl, en });

/** The keys for stakeholders. */
export default function StakeholderKeys() {
  const t = useTexts();
  return <KeyList keys={[
    { combos: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'], does: t('keys.toNext') },
    { combos: ['m'], does: t('keys.move') },
  ]} />;
}
