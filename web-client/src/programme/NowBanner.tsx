import { Link, useLocation } from 'react-router';
import { useAtelier, useItem, useItems } from '../atelier/hooks';
import { pageOf } from '../facilitation/spot';
import { useFrameTexts } from '../features/frameTexts';
import type { Item } from '../contract/items';
import type { AgendaPhaseOfItem } from '../contract/programme';
import { Icon } from '../look/Icon';
import { pathOf } from './places';
import { presentPhase, useRunningItem } from './running';

/** Says where people work now, to who is elsewhere. It takes nobody along: that is for who leads. */
export function NowBanner() {
  const item = useRunningItem();
  const phase = item && presentPhase(item);
  const said = useItems('turnRound').length > 0;
  const deciding = useItems('decision', isInRound);
  const decision = phase?.place?.kind === 'DECISIONS' && deciding.length === 1 ? deciding[0] : undefined;
  const place = pathOf(phase, item?.board) ?? (item?.kind === 'CLOSING' && said ? 'turns' : undefined);
  // where one decision is in its round, that is what people are to look at
  const path = decision ? `decisions/${decision.id}` : place;
  const { atelierId } = useAtelier();
  const { pathname, search } = useLocation();
  if (!item || !phase || !path || isOpen(path, pageOf(pathname, atelierId), search)) return null;
  return <Banner phase={phase} board={item.board} path={path} decision={decision?.title} />;
}

const isInRound = ({ state }: Item<'decision'>) => state === 'IN_ROUND';

/** Whether that page is open, or one of those that it lists; and of a page with views, the view that is asked for. */
function isOpen(path: string, page: string, search: string): boolean {
  const [itsPage = '', itsSearch = ''] = path.split('?');
  const view = new URLSearchParams(itsSearch).get('view');
  return (itsPage === page || page.startsWith(`${itsPage}/`)) && (view === null || new URLSearchParams(search).get('view') === view);
}

interface BannerProps {
  readonly phase: AgendaPhaseOfItem;
  readonly board: string | undefined;
  readonly path: string;
  /** What the decision is called that the path leads to. */
  readonly decision: string | undefined;
}

function Banner({ phase, board: boardId, path, decision }: BannerProps) {
  const f = useFrameTexts();
  const { atelierId } = useAtelier();
  const board = useItem('board', boardId);
  const matrix = useItem('matrix', phase.place?.matrix);
  const kind = phase.place?.kind;
  const named = decision ?? (kind ? matrix?.title : board?.title);
  const place = named ?? f(`rail.programme.place.${kind ?? 'BOARD'}`);
  const back = path === 'turns' && kind !== 'TURNS';
  return (
    <section className="wa-company__part" aria-label={f('rail.programme.now')}>
      <Icon name="programme" />
      <p>{f('rail.programme.nowDoing', { title: phase.title })}</p>
      <Link className="nl-link" to={`/atelier/${atelierId}/${path}`}>{back ? f('rail.programme.lookBack') : f('rail.programme.goThere', { place })}</Link>
    </section>
  );
}
