import { Button } from '@nl-design-system-candidate/button-react';
import { Suspense, useState } from 'react';
import { lazyPart } from '../look/lazyPart';
import { useReady } from '../look/useReady';
import { useTexts } from './texts';

const InviteDialog = lazyPart(() => import('../present/InviteDialog'));

/** Shows how to join. For a facilitator. */
export function InviteButton() {
  useReady(InviteDialog);
  const t = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button purpose="secondary" onClick={() => setOpen(true)}>{t('invite')}</Button>
      {open && <Suspense><InviteDialog onClose={() => setOpen(false)} /></Suspense>}
    </>
  );
}
