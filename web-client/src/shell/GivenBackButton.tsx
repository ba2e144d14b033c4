import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { useTexts } from '../i18n/texts';
import { givenBack } from './givenBack';
import { GivenBackDialog } from './GivenBackDialog';

/** The way to what was refused and given back; there while there is any. */
export function GivenBackButton() {
  const t = useTexts();
  const { kept } = useStore(givenBack);
  const [showing, setShowing] = useState(false);
  const count = kept.reduce((sum, { texts }) => sum + texts.length, 0);
  return (
    <>
      {count > 0 && (
        <Button type="button" purpose="subtle" className="nl-button--small" onClick={() => setShowing(true)}>{t('shell.givenBack.show', { count })}</Button>
      )}
      {showing && <GivenBackDialog onClose={() => setShowing(false)} />}
    </>
  );
}
