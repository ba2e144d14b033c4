import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { useAtelier } from '../atelier/hooks';
import { Companion, type Company } from './companion';
import { Occupation } from './occupation';
import { pageOf, usePage } from './spot';

/** Lets this window go along with who leads or points; gives how it stands, and how to choose. */
export function useCompanion(): { readonly company: Company; readonly companion: Companion } {
  const { atelierId, facilitation } = useAtelier();
  const page = usePage();
  const navigate = useNavigate();
  const here = useRef({ page, navigate });
  const [occupation] = useState(() => new Occupation());
  const [companion] = useState(
    () =>
      new Companion(facilitation, {
        page: () => here.current.page,
        heading: () => pageOf(location.pathname, atelierId),
        go: (to) => void here.current.navigate(`/atelier/${atelierId}/${to}`),
        get isBusy() {
          return occupation.isBusy;
        },
        get holdsPage() {
          return occupation.holdsPage;
        },
      }),
  );
  useLayoutEffect(() => {
    here.current = { page, navigate };
  }, [page, navigate]);
  useEffect(() => occupation.connect(), [occupation]);
  useEffect(() => companion.connect(), [companion]);
  useEffect(() => {
    occupation.turnedPage();
    companion.arrivedAt(page);
  }, [occupation, companion, page]);
  useEffect(() => listenToEscape(companion), [companion]);
  const company = useSyncExternalStore(companion.subscribe, companion.company);
  return { company, companion };
}

/** Escape ends going along, unless it ends something else: a question, a menu, a field. */
function listenToEscape(companion: Companion): () => void {
  const stop = ({ key, target }: KeyboardEvent) => {
    if (key !== 'Escape' || document.querySelector('dialog[open], .wa-menu')) return;
    if (target instanceof Element && target.matches('input, textarea, select')) return;
    companion.stop();
  };
  // On the board Escape also lets go of the selection, and is not heard after that.
  document.addEventListener('keydown', stop, true);
  return () => document.removeEventListener('keydown', stop, true);
}
