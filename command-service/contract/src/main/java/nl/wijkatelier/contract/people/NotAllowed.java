package nl.wijkatelier.contract.people;

import java.util.Locale;

/**
 * The role does not allow the command.
 *
 * @param role the role of who asked
 * @param command what was asked
 */
public record NotAllowed(Role role, String command) implements PeopleRefusal {
    @Override
    public Reason reason() {
        return Reason.FORBIDDEN;
    }

    @Override
    public String detail() {
        return "As " + role.name().toLowerCase(Locale.ROOT) + " you may not do this. Ask the facilitator for another role.";
    }
}
