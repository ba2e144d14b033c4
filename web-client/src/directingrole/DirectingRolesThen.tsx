import { DirectingRoles } from './DirectingRoles';

/** The directing role as it was chosen at this moment. */
export default function DirectingRolesThen() {
  return <DirectingRoles />;
}
