package nl.wijkatelier.query.trace;

import nl.wijkatelier.eventstore.beside.Place;
import nl.wijkatelier.query.web.Parameters;
import nl.wijkatelier.query.web.ReadProblem;
import org.jspecify.annotations.Nullable;

/** How lists by time are read on: by the moment and the id of the last of a page. {@link InPages} tells it in the description of an endpoint. */
final class Paging {
    private static final long MOST = 1_000;
    private static final long USUAL = 100;
    /** Longer than ids of commands and people: some are made of them. */
    private static final String ID = "[A-Za-z0-9_.:-]{1,120}";

    private Paging() {}

    /** Where the page before ended; null for the first page. */
    static @Nullable Place before(Parameters asked) {
        var moment = asked.moment("before");
        var last = asked.text("beforeId").filter(id -> id.matches(ID));
        if (moment.isPresent() != last.isPresent()) {
            throw ReadProblem.invalidParameter("beforeId", "must be the id of the last one, together with before");
        }
        return moment.map(at -> new Place(at, last.orElseThrow())).orElse(null);
    }

    /** How many there are on a page. */
    static int limit(Parameters asked) {
        return asked.number("limit", 1, MOST).orElse(USUAL).intValue();
    }
}
