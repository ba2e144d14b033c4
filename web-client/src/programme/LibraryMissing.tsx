import { Button } from '@nl-design-system-candidate/button-react';
import { problemText } from '../i18n/problemText';
import { useTexts } from './texts';
import type { Library } from './useLibrary';

/** Says that the library could not be fetched; what is planned, and what is the atelier's own, is there all the same. */
export function LibraryMissing({ library: { problem, look } }: { library: Library }) {
  const t = useTexts();
  if (!problem) return null;
  return (
    <div role="alert">
      <p className="wa-error">{t('workForm.libraryMissing')} {problemText(problem)}</p>
      <Button type="button" purpose="subtle" onClick={look}>{t('workForm.lookAgain')}</Button>
    </div>
  );
}
