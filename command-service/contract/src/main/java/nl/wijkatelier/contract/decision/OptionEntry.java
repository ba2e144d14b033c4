package nl.wijkatelier.contract.decision;

import java.util.List;
import nl.wijkatelier.contract.InvalidValue;

/**
 * An option with what speaks for and against it.
 *
 * @param text what it is
 * @param pros what speaks for it, at most 30
 * @param cons what speaks against it, at most 30
 */
public record OptionEntry(Statement text, List<Statement> pros, List<Statement> cons) {
    public OptionEntry {
        InvalidValue.ifMissing("text", text);
        pros = Statement.listed("pros", pros);
        cons = Statement.listed("cons", cons);
    }
}
