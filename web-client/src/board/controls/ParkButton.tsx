import { ActionButton } from './ActionButton';
import { useParking } from './useParking';

/** Parks a note, and says so; not there when it can't be parked. */
export function ParkButton({ noteId }: { readonly noteId: string }) {
  const park = useParking(noteId);
  return park ? <ActionButton action="parkNote" onPress={() => void park()} /> : null;
}
