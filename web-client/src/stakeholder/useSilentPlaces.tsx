import { useState, type ReactNode } from 'react';
import type { OwnPlace } from '../contract/placing';
import { CheckboxField } from '../look/CheckboxField';
import { usePlacing } from '../placing/usePlacing';
import { useTexts } from './texts';

const NONE: readonly OwnPlace[] = [];

/** What was placed in the last silent round that was shown, and the choice whether that is to be seen; nothing while the next one runs. */
export function useSilentPlaces(): { readonly silent: readonly OwnPlace[]; readonly choice: ReactNode } {
  const t = useTexts();
  const { running, shown } = usePlacing('STAKEHOLDERS');
  const [seen, see] = useState(true);
  const given = running ? NONE : shown?.places ?? NONE;
  return {
    silent: seen ? given : NONE,
    choice: given.length > 0 && <div className="wa-noprint"><CheckboxField label={t('silent.see')} checked={seen} onChange={see} /></div>,
  };
}
