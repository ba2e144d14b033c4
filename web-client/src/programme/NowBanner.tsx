import { Link, useLocation } from 'react-router';
import { useAtelier, useItem } from '../atelier/hooks';
import { pageOf } from '../facilitation/spot';
import { useFrameTexts } from '../features/frameTexts';
import { Icon } from '../look/Icon';
import { useWhereNow, type WhereNow } from './useWhereNow';

/** Says where people work now, to who is elsewhere. It takes nobody along: that is for who leads. */
export function NowBanner() {
  const now = useWhereNow();
  const { atelierId } = useAtelier();
  const { pathname, search } = useLocation();
  if (!now || isOpen(now.path, pageOf(pathname, atelierId), search)) return null;
  return <Banner {...now} />;
}

/** Whether that page is open, or one of those that it lists; and of a page with views, the view that is asked for. */
function isOpen(path: string, page: string, search: string): boolean {
  const [itsPage = '', itsSearch = ''] = path.split('?');
  const view = new URLSearchParams(itsSearch).get('view');
  return (itsPage === page || page.startsWith(`${itsPage}/`)) && (view === null || new URLSearchParams(search).get('view') === view);
}

function Banner({ phase, board: boardId, path, decision }: WhereNow) {
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
