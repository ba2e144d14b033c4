import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useState } from 'react';
import { joinLink, type AccessCode } from '../access/codes';
import { useTexts } from '../i18n/texts';
import { Confirm } from '../look/Confirm';
import { CopyButton } from '../look/CopyButton';
import { Dialog } from '../look/Dialog';
import { QrCode } from '../look/QrCode';
import { useOverviewTexts } from './i18n/texts';

interface CodeCardProps {
  readonly code: AccessCode;
  readonly onChange: (what: 'renew' | 'close' | 'open') => void;
}

/** The code of one role. */
export function CodeCard({ code, onChange }: CodeCardProps) {
  const t = useOverviewTexts();
  const common = useTexts();
  const [asking, setAsking] = useState<'renew' | 'qr'>();
  const role = common(`words.role.${code.role}`).toLocaleLowerCase();
  const link = joinLink(code.code);
  return (
    <li className="wa-card wa-stack wa-code-card">
      <Heading level={3}>{t('codeOf', { role })}</Heading>
      {code.open ? (
        <>
          <div className="wa-row wa-between">
            <code className="wa-code">{code.code}</code>
            <CopyButton text={code.code} label={t('copyCodeOf', { role })} />
          </div>
          <div className="wa-row wa-between">
            <span className="wa-small wa-soft wa-code-link">{link}</span>
            <CopyButton text={link} label={t('linkOf', { role })} />
          </div>
        </>
      ) : (
        <p>{t('isClosed')}</p>
      )}
      <div className="wa-row">
        {code.open && (
          <Button
            purpose="secondary"
            className="nl-button--small"
            aria-label={t('qrOf', { role })}
            onClick={() => setAsking('qr')}
          >
            {t('qr')}
          </Button>
        )}
        <Button
          purpose="subtle"
          className="nl-button--small"
          aria-label={t('renewOf', { role })}
          onClick={() => setAsking('renew')}
        >
          {t('renew')}
        </Button>
        <Button
          purpose="subtle"
          className="nl-button--small"
          aria-label={t(code.open ? 'closeCodeOf' : 'openCodeOf', { role })}
          onClick={() => onChange(code.open ? 'close' : 'open')}
        >
          {t(code.open ? 'closeCode' : 'openCode')}
        </Button>
      </div>
      {asking === 'renew' && (
        <Confirm
          title={t('renewTitle', { role })}
          text={t('renewText')}
          action={t('renew')}
          onConfirm={() => onChange('renew')}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'qr' && (
        <Dialog title={t('codeOf', { role })} onClose={() => setAsking(undefined)}>
          <QrCode text={link} alt={common('words.qrLink', { link })} />
          <p className="wa-code wa-centred">{code.code}</p>
          <Button purpose="secondary" onClick={() => setAsking(undefined)}>
            {common('words.close')}
          </Button>
        </Dialog>
      )}
    </li>
  );
}
