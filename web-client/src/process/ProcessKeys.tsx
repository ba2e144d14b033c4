import CalendarKeys from '../calendar/CalendarKeys';
import { featureTexts } from '../i18n/featureTexts';
import { KeyList } from '../look/KeyList';
import { en } from './i18n/help.en';
import { nl } from './i18n/help.nl';

const useTexts = featureTexts('process.help', { nl, en });

/** The keys for the process plan. */
export default function ProcessKeys() {
  const t = useTexts();
  return (
    <>
      <KeyList keys={[
        { combos: ['ArrowLeft', 'ArrowRight'], does: t('keys.shift') },
      ]} />
      <CalendarKeys />
    </>
  );
}
