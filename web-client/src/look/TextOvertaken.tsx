import { shortened } from '../features/shortened';
import { useTexts } from '../i18n/texts';

/** Says at a text that is being typed what somebody else made of it meanwhile: who goes on replaces that. */
export function TextOvertaken({ theirs }: { theirs: string }) {
  const t = useTexts();
  return (
    <p className="wa-overtaken" role="alert">
      {theirs === '' ? t('words.textEmptied') : t('words.textOvertaken', { text: shortened(theirs) })}
    </p>
  );
}
