package nl.wijkatelier.query.host;

import java.util.Set;
import java.util.function.Predicate;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.access.AccessJdbc;
import nl.wijkatelier.query.access.MissingTable;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * Which ateliers can be entered: those that were given codes, open or closed now. Codes are what an atelier gets last, so that one
 * without them was not finished: a copy that was broken off, say.
 */
public final class Entrances {
    private final AccessJdbc register;

    /** The codes in the register. */
    public Entrances(AccessJdbc register) {
        this.register = register;
    }

    /** Tells of each atelier; all can be entered where there is no register yet. */
    Predicate<AtelierId> known() {
        try {
            var ateliers = Set.copyOf(register.reads()
                    .sql("SELECT DISTINCT atelier_id FROM access_code")
                    .query((row, number) -> row.getString(1))
                    .list());
            return atelier -> ateliers.contains(atelier.value());
        } catch (BadSqlGrammarException | UncategorizedSQLException e) {
            if (MissingTable.isWhy(e)) {
                return atelier -> true;
            }
            throw e;
        }
    }
}
