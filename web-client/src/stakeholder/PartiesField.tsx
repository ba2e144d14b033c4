import { Choice } from '../look/Choice';
import { useParties } from './useParties';

interface PartiesFieldProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (parties: readonly string[]) => void;
}

/** Some of the parties on the register; one that was named before and has gone off it since stays, to be let go. */
export function PartiesField({ label, chosen, onChange }: PartiesFieldProps) {
  const { parties, nameOf } = useParties();
  return <Choice legend={label} options={parties} chosen={chosen} nameOfGone={nameOf} onChange={onChange} />;
}
