import { Choice } from '../look/Choice';
import { useParties } from './useParties';

interface PartiesFieldProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (parties: readonly string[]) => void;
}

/** Some of the parties on the register; one that has gone off it since stays, to be let go. */
export function PartiesField({ label, chosen, onChange }: PartiesFieldProps) {
  const { parties, nameOf } = useParties();
  const gone = chosen.filter((id) => !parties.some((party) => party.id === id));
  const options = [...parties.map(({ id, name }) => ({ id, name })), ...gone.map((id) => ({ id, name: nameOf(id) }))];
  return <Choice legend={label} options={options} chosen={chosen} onChange={onChange} />;
}
