import { Link } from 'react-router';
import { useAtelier, useItems } from '../atelier/hooks';
import { namesOf } from './register';

/** A decision by code and title; there one reads how it came about. */
export function DecisionLink({ id }: { id: string }) {
  const { atelierId } = useAtelier();
  const decisions = namesOf(useItems('decision'));
  return <Link className="nl-link" to={`/atelier/${atelierId}/decisions/${id}`}>{decisions.get(id)}</Link>;
}
