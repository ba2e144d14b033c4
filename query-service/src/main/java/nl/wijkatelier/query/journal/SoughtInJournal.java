package nl.wijkatelier.query.journal;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells in the description of an endpoint what {@link JournalFilter} takes. */
@Parameter(name = "person", in = ParameterIn.QUERY, description = "Of one person: their id")
@Parameter(name = "kind", in = ParameterIn.QUERY, description = "Of these kinds of event, with commas between them")
@Parameter(name = "board", in = ParameterIn.QUERY, description = "On one board")
@Parameter(name = "item", in = ParameterIn.QUERY, description = "Touching one item")
@Parameter(name = "halfDay", in = ParameterIn.QUERY, description = "While this half-day was open")
@Parameter(name = "decision", in = ParameterIn.QUERY, description = "What happened to this decision")
@Parameter(name = "from", in = ParameterIn.QUERY, description = "From this moment, in ISO 8601")
@Parameter(name = "to", in = ParameterIn.QUERY, description = "Up to and with this moment, in ISO 8601")
@Parameter(name = "text", in = ParameterIn.QUERY, description = "With these words in it")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface SoughtInJournal {}
