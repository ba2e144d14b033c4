import { usePeople } from '../atelier/hooks';
import type { Access } from './requests';
import { useTexts } from './texts';

/** Says who it was that got to see something: by name, as long as the register knows it. */
export function useWho(): (access: Access) => string {
  const t = useTexts();
  const people = usePeople();
  return ({ by }) => (by === undefined ? t('host') : people.get(by)?.name ?? t('somebody'));
}
