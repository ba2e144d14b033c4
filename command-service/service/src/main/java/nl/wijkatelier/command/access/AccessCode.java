package nl.wijkatelier.command.access;

import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.Role;

/**
 * Lets people into an atelier, in a role.
 *
 * @param atelier the atelier
 * @param role the role that they get
 * @param code what they type
 * @param open whether it works now
 */
public record AccessCode(AtelierId atelier, Role role, String code, boolean open) {}
