package nl.wijkatelier.contract.blueprint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.wijkatelier.contract.Title;
import org.jspecify.annotations.Nullable;

/**
 * Where an atelier comes from (DOMAIN.md §6: keep {@code derivedFrom}).
 *
 * @param blueprint what the blueprint is called
 * @param source the atelier that the blueprint was drawn up from; left out for a template of the product
 * @param firstDay the day from which the days of the blueprint were counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Origin(Title blueprint, @Nullable BlueprintSource source, LocalDate firstDay) {}
