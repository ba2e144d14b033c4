import { Button } from '@nl-design-system-candidate/button-react';
import { useState } from 'react';
import { useConnection } from '../atelier/hooks';
import { useTexts } from '../i18n/texts';
import { Icon, type IconName } from '../look/Icon';
import type { ConnectionState } from '../live/connection';
import { WaitingDialog } from './WaitingDialog';

const DRAWING: Readonly<Record<ConnectionState, IconName>> = {
  online: 'online',
  connecting: 'connecting',
  catchingUp: 'connecting',
  offline: 'offline',
  unreadable: 'offline',
};

/** How it stands with the connection, in words, and what waits for it. Only what stays so for a while is read out. */
export function ConnectionNote() {
  const t = useTexts();
  const { state, queued } = useConnection();
  const [showing, setShowing] = useState(false);
  const isWaiting = queued > 0 && state !== 'online';
  // a moment without a connection is no reason to move what is on the bar
  const asks = queued > 0 && (state === 'offline' || state === 'unreadable');
  return (
    <>
      <span className={`wa-connection wa-connection--${state}`} role="status">
        <Icon name={DRAWING[state]} />
        <span className="wa-connection__text">
          {t(`shell.connection.${state}`)}
          {isWaiting && `, ${t('shell.queuedOffline', { count: queued })}`}
        </span>
      </span>
      {asks && (
        <Button type="button" purpose="subtle" className="nl-button--small" onClick={() => setShowing(true)}>{t('shell.waiting.show')}</Button>
      )}
      {showing && <WaitingDialog onClose={() => setShowing(false)} />}
    </>
  );
}
