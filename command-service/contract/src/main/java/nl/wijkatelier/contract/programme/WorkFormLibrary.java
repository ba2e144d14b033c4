package nl.wijkatelier.contract.programme;

import java.time.LocalDate;
import java.util.List;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;

/**
 * The working methods that agendas can be made of (DOMAIN.md §4): those that ship with the product, or those of the host.
 *
 * @param version which version of the library this is
 * @param publishedOn the day it was published
 * @param workForms the methods, 1 to 100, with different ids
 */
public record WorkFormLibrary(Title version, LocalDate publishedOn, List<WorkForm> workForms) {
    /** Where the library that ships with the product is on the class path. */
    public static final String SHIPPED = "work-forms/library-1.3.0.json";

    private static final int MOST_WORK_FORMS = 100;

    public WorkFormLibrary {
        InvalidValue.ifMissing("version", version);
        InvalidValue.ifMissing("publishedOn", publishedOn);
        InvalidValue.unlessDay("publishedOn", publishedOn);
        workForms = InvalidValue.unlessListed("workForms", workForms, MOST_WORK_FORMS);
        InvalidValue.ifEmpty("workForms", workForms);
        for (int at = 0; at < workForms.size(); at++) {
            requireNew(workForms.get(at).id(), workForms.subList(0, at));
        }
    }

    private static void requireNew(WorkFormId id, List<WorkForm> before) {
        if (before.stream().anyMatch(form -> form.id().equals(id))) {
            throw new InvalidValue("workForms", "must have different ids, but " + id + " is there twice");
        }
    }
}
