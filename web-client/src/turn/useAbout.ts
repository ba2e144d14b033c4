import { useSearchParams } from 'react-router';
import { useItem } from '../atelier/hooks';
import type { Item } from '../contract/items';
import { decisionIn } from './address';

/** The decision that one came from. */
export function useAbout(): Item<'decision'> | undefined {
  const [address] = useSearchParams();
  return useItem('decision', decisionIn(address) ?? undefined);
}
