import { useLocation } from 'react-router';
import { useAtelier } from '../atelier/hooks';
import type { Spot, View } from '../contract/live';

/** As the server takes addresses: at most four parts, none of which begins with a dot. */
const PAGE = /^([A-Za-z0-9_:-][A-Za-z0-9_.:-]{0,79}(\/(?=.)|$)){0,4}$/;
const FARTHEST = 1e7;

/** The address of the page that is open, within the atelier; empty for the overview. */
export function usePage(): string {
  const { atelierId } = useAtelier();
  const { pathname } = useLocation();
  return pageOf(pathname, atelierId);
}

/** The part of an address that is within an atelier. */
export function pageOf(pathname: string, atelierId: string): string {
  return pathname.slice(`/atelier/${atelierId}/`.length).replace(/\/$/, '');
}

/** A place to be told to others; undefined when it cannot be. */
export function spotOf(page: string, view: View | undefined): Spot | undefined {
  if (!PAGE.test(page)) return undefined;
  const [x, y, width, height] = view?.map(Math.round) ?? [];
  const fits = [x, y, width, height].every((each) => each !== undefined && Math.abs(each) <= FARTHEST);
  if (!fits || !width || !height) return { page };
  return { page, view: [x as number, y as number, width, height] };
}
