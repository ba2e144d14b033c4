import { Button } from '@nl-design-system-candidate/button-react';
import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/texts';

const SHOWN_MS = 2_000;

/** Copies a text, and says so beside the button, which keeps its name. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useTexts();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <span className="wa-copy">
      <Button
        purpose="secondary"
        className="nl-button--small"
        aria-label={label}
        onClick={() => void copyText(text).then(setCopied)}
      >
        {t('words.copy')}
      </Button>
      <span role="status" className="wa-copy__done">{copied ? t('words.copied') : ''}</span>
    </span>
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** For pages that were not served over https, where there is no clipboard to write to. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}
