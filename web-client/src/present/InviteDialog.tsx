import { Button } from '@nl-design-system-candidate/button-react';
import { joinLink } from '../access/codes';
import { useAtelier } from '../atelier/hooks';
import { useTexts as useWords } from '../i18n/texts';
import { CopyButton } from '../look/CopyButton';
import { Dialog } from '../look/Dialog';
import { JoinCode } from './JoinCode';
import { useTexts } from './texts';
import { useJoinCode } from './useJoinCode';

/** How participants join, as large as the screen: to be held up, or put on the wall. */
export default function InviteDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts();
  const w = useWords();
  const { atelierId } = useAtelier();
  const code = useJoinCode();
  return (
    <Dialog title={t('inviteTitle')} onClose={onClose}>
      <div className="wa-stack wa-invite">
        {code && <JoinCode code={code} />}
        {code === null && <p>{t('inviteClosed')}</p>}
        <div className="wa-row">
          {code && <CopyButton text={joinLink(code)} label={t('copyLink')} />}
          <a className="nl-link" href={`/atelier/${atelierId}/present`} target="_blank" rel="noreferrer">{t('toScreen')}</a>
          <Button type="button" purpose="secondary" onClick={onClose}>{w('words.close')}</Button>
        </div>
      </div>
    </Dialog>
  );
}
