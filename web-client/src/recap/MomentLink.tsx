import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useAtelier } from '../atelier/hooks';

interface MomentLinkProps {
  readonly revision: number;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Opens a moment in the replay. */
export function MomentLink({ revision, label, children }: MomentLinkProps) {
  const { atelierId } = useAtelier();
  return <Link className="nl-link" to={`/atelier/${atelierId}/replay?r=${revision}`} aria-label={label}>{children}</Link>;
}
