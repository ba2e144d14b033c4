import { KeyList } from '../look/KeyList';
import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

const useTexts = featureTexts('replay.help', { nl, en });

/** The keys for looking back. */
export default function ReplayKeys() {
  const t = useTexts();
  return <KeyList keys={[
    { combos: ['Space'], does: t('keys.play') },
    { combos: ['ArrowLeft', 'ArrowRight'], does: t('keys.step') },
    { combos: ['Shift+ArrowLeft', 'Shift+ArrowRight'], does: t('keys.chapter') },
    { combos: ['PageUp', 'PageDown'], does: t('keys.mark') },
    { combos: ['Home', 'End'], does: t('keys.ends') },
  ]} />;
}
