import checklist from '../../../command-service/contract/src/main/resources/legal-checklist/warmtetransitie-2026-1.json';
import type { LegalChecklist } from '../contract/legal';

/** The legal checklist that ships with the product (DOMAIN.md §1.3): data, which an atelier takes over. */
export const SHIPPED: LegalChecklist = checklist;
