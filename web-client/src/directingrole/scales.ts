import threeRoles from '../../../command-service/contract/src/main/resources/directing-role/three-roles-2026-1.json';
import wijkkompas from '../../../command-service/contract/src/main/resources/directing-role/wijkkompas-2026-1.json';
import type { RoleScale } from '../contract/directingrole';

/** The scales that ship with the product (DOMAIN.md §1.4): data, of which an atelier takes one over. */
export const SCALES: readonly RoleScale[] = [wijkkompas, threeRoles];
