package nl.wijkatelier.eventstore.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what the driver said among the layers that Axon and Spring put around it. */
final class SqlFailures {
    private SqlFailures() {}

    static boolean any(Throwable failure, Predicate<SQLException> wanted) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .flatMap(cause -> siblings((SQLException) cause))
                .anyMatch(wanted);
    }

    /** What the driver said first. */
    static Optional<SQLException> first(Throwable failure) {
        return causes(failure).filter(SQLException.class::isInstance).map(SQLException.class::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** A batch hangs the failures of its rows beside its own. */
    private static Stream<SQLException> siblings(SQLException failure) {
        return Stream.iterate(failure, Objects::nonNull, SQLException::getNextException);
    }
}
