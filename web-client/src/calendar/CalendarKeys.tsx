import { KeyList } from '../look/KeyList';
import { useTexts } from './texts';

/** The keys for a calendar. */
export default function CalendarKeys() {
  const t = useTexts();
  return <KeyList keys={[
    { combos: ['+'], does: t('keys.nearer') },
    { combos: ['-'], does: t('keys.further') },
    { combos: ['0'], does: t('keys.all') },
  ]} />;
}
