package nl.wijkatelier.query.trace;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells in the description of an endpoint what {@link Paging} takes. */
@Parameter(name = "before", in = ParameterIn.QUERY, description = "Before this moment: that of the last one of the page before")
@Parameter(name = "beforeId", in = ParameterIn.QUERY, description = "The id of the last one of the page before; goes with before")
@Parameter(name = "limit", in = ParameterIn.QUERY, description = "At most so many: 1 to 1000, 100 unless told")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface InPages {}
