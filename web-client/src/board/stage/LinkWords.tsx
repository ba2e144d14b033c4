import { HandleElement } from './HandleElement';
import { useHandles } from './useHandles';

/** The words on links; over the notes: between two that lie close together they would be hidden under them. */
export function LinkWords() {
  return useHandles('link').map((handle) => <HandleElement key={handle.id} handle={handle} />);
}
