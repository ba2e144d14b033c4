import { KeyList } from '../look/KeyList';
import { featureTexts } from '../i18n/featureTexts';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

const useTexts = featureTexts('programme.help', { nl, en });

/** The keys for the programme. */
export default function ProgrammeKeys() {
  const t = useTexts();
  return <KeyList keys={[
    { combos: ['Enter'], does: t('keys.drag') },
    { combos: ['Ctrl+z'], does: t('keys.undo') },
  ]} />;
}
