import { useConnection } from '../atelier/hooks';
import { useTexts } from '../i18n/texts';
import { Icon, type IconName } from '../look/Icon';
import type { ConnectionState } from '../live/connection';

const DRAWING: Readonly<Record<ConnectionState, IconName>> = {
  online: 'online',
  connecting: 'connecting',
  catchingUp: 'connecting',
  offline: 'offline',
  unreadable: 'offline',
};

/** How it stands with the connection, in words. Only what stays so for a while is read out. */
export function ConnectionNote() {
  const t = useTexts();
  const { state, queued } = useConnection();
  const waiting = queued > 0 && state !== 'online' ? t('shell.queuedOffline', { count: queued }) : undefined;
  return (
    <span className={`wa-connection wa-connection--${state}`} role="status">
      <Icon name={DRAWING[state]} />
      <span className="wa-connection__text">
        {t(`shell.connection.${state}`)}
        {waiting && `, ${waiting}`}
      </span>
    </span>
  );
}
