import { useTexts } from '../i18n/texts';
import { Icon, type IconName } from './Icon';

export type Saving = 'saving' | 'saved' | 'failed';

const ICONS: Readonly<Record<Saving, IconName>> = { saving: 'connecting', saved: 'online', failed: 'offline' };

/** Says whether what was filled in has been kept; the place is there from the start, so that nothing jumps. */
export function SaveState({ state }: { state: Saving | undefined }) {
  const t = useTexts();
  return (
    <p role="status" className={`wa-save wa-small ${state === 'failed' ? 'wa-error' : 'wa-soft'}`}>
      {state && (
        <>
          <Icon name={ICONS[state]} /> {t(`words.saving.${state}`)}
        </>
      )}
    </p>
  );
}
