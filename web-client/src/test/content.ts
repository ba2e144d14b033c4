import threeRoles from '../../../command-service/contract/src/main/resources/directing-role/three-roles-2026-1.json';
import wijkkompas from '../../../command-service/contract/src/main/resources/directing-role/wijkkompas-2026-1.json';
import legalChecklist from '../../../command-service/contract/src/main/resources/legal-checklist/warmtetransitie-2026-1.json';
import startCriteria from '../../../command-service/contract/src/main/resources/start-neighbourhood/criteria-2026-1.json';
import stepPlan from '../../../command-service/contract/src/main/resources/step-plan/nplw-2024-1.json';
import { SCAN_MODEL } from './scanModel';
import type { Content } from '../contract/content';

/** The lists that ship with the product. */
export const CONTENT: Content = { stepPlan, legalChecklist, roleScales: [wijkkompas, threeRoles], startCriteria, scanModel: SCAN_MODEL };

/** Answers as the server does when it is asked for them. */
export function givesContent(): Promise<Response> {
  return Promise.resolve(Response.json(CONTENT));
}
