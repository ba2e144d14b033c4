package nl.wijkatelier.contract.legal;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Says which checklist the atelier goes through. A later version takes the place of an earlier one; what was said about items
 * that it keeps, stays.
 *
 * @param checklist the checklist
 */
public record AdoptLegalChecklist(LegalChecklist checklist) implements LegalCommand {
    public AdoptLegalChecklist {
        InvalidValue.ifMissing("checklist", checklist);
    }
}
