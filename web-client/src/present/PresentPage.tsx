import { Link } from 'react-router';
import { ClockAnnouncer } from '../activity/ClockAnnouncer';
import { useCurrentActivity } from '../activity/currentActivity';
import { useAtelier, useItems, useMe, usePresence, useRoom } from '../atelier/hooks';
import { Icon } from '../look/Icon';
import { WhenLoaded } from '../pages/WhenLoaded';
import { BoardOnWall } from './BoardOnWall';
import { JoinCode } from './JoinCode';
import { Now } from './Now';
import './present.css';
import { useTexts } from './texts';
import { useJoinCode } from './useJoinCode';
import { useWallBoard } from './useWallBoard';

/** The screen on the wall: what everybody does now, for how long, where, and how to join. It leads nowhere but away. */
export default function PresentPage() {
  return (
    <WhenLoaded>
      <Wall />
    </WhenLoaded>
  );
}

function Wall() {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const [atelier] = useItems('atelier');
  const activity = useCurrentActivity();
  const wall = useWallBoard();
  const code = useJoinCode();
  return (
    <main className="wa-present" aria-label={t('title')}>
      <header className="wa-present__head">
        <p className="wa-present__name">{atelier?.name}</p>
        <Counts />
        <Link className="wa-icon-button" to={`/atelier/${atelierId}`} aria-label={t('leave')} title={t('leave')}>
          <Icon name="close" />
        </Link>
      </header>
      <div className="wa-present__side">
        <Now boardId={wall?.board.id} />
        {code && <JoinCode code={code} />}
      </div>
      {wall && <BoardOnWall board={wall.board} {...(wall.view && { view: wall.view })} />}
      {activity && <ClockAnnouncer key={activity.id} activity={activity} />}
    </main>
  );
}

/** How many are here, and how many hands are up: no names on a wall. */
function Counts() {
  const t = useTexts();
  const { participantId } = useMe();
  const { people } = usePresence();
  const { hands } = useRoom();
  const here = new Set([participantId, ...people.keys()]).size;
  return (
    <p className="wa-present__counts">
      <span>{t('present', { count: here })}</span>
      {hands.length > 0 && <span className="wa-present__hands"><Icon name="hand" /> {t('hands', { count: hands.length })}</span>}
    </p>
  );
}
