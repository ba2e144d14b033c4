import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { JUST_JOINED } from '../access/joined';
import { useAtelier, useLoaded, useMe } from '../atelier/hooks';
import { useWhereNow } from './useWhereNow';

/** Brings who comes in while something goes on to where that is: they came to take part. Who is there already stays where they are. */
export function useArrivalAtNow(): void {
  const { atelierId } = useAtelier();
  const { role } = useMe();
  const { state } = useLocation();
  const navigate = useNavigate();
  const loaded = useLoaded();
  const now = useWhereNow();
  useEffect(() => {
    if (!loaded || state !== JUST_JOINED) return;
    const goesAlong = now && (role === 'PARTICIPANT' || role === 'OBSERVER');
    void navigate(`/atelier/${atelierId}${goesAlong ? `/${now.path}` : ''}`, { replace: true });
    // what begins after that is announced, as it is to all
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [loaded, state]);
}
