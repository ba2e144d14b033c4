import { Button } from '@nl-design-system-candidate/button-react';
import { useTexts as useWords } from '../i18n/texts';
import { problemText } from '../i18n/problemText';
import { useTexts } from './texts';
import type { Quoting } from './useQuoting';

interface NoRatesProps {
  readonly quoting: Quoting;
  /** Whether there is a quotation that stays as it is. */
  readonly quoted: boolean;
  readonly onRetry: () => Promise<unknown>;
}

/** Says why no quotation can be made just now, and tries again. */
export function NoRates({ quoting: { unavailable, busy }, quoted, onRetry }: NoRatesProps) {
  const t = useTexts();
  const w = useWords();
  const problem = unavailable && problemText(unavailable);
  return (
    <>
      <div role="alert">
        {problem && (
          <p className="wa-error wa-noprint">{t(quoted ? 'quotation.unavailableToRenew' : 'quotation.unavailable', { problem })}</p>
        )}
      </div>
      {problem && (
        <div><Button purpose="secondary" disabled={busy} onClick={() => void onRetry()}>{w('words.retry')}</Button></div>
      )}
    </>
  );
}
