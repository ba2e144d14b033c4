package nl.wijkatelier.contract;

import java.time.LocalDate;

/**
 * What has happened, happened on a day that has come.
 *
 * @param field the field that holds the day
 * @param day the day that was still to come
 */
public record DayIsToCome(String field, LocalDate day) implements Refusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "The day in " + field + " is still to come. Give the day on which it happened.";
    }
}
