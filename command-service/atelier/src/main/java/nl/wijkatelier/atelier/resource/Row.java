package nl.wijkatelier.atelier.resource;

import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.resource.CoverageState;
import nl.wijkatelier.contract.resource.ResourceEntry;
import nl.wijkatelier.contract.resource.ResourceRoundId;
import nl.wijkatelier.contract.resource.ResourceRowId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table. One that was withdrawn keeps its id taken.
 *
 * @param rowId which
 * @param entry what the party puts in
 * @param funding where the money comes from, if that is known
 * @param coverage whether there is money for it
 * @param enteredBy who entered it
 * @param round the round in which it is its author's own; null once it is for everybody
 * @param changedBy who changed it last
 * @param revision when it was changed last
 * @param withdrawn whether it is off the table
 */
public record Row(
        ResourceRowId rowId,
        ResourceEntry entry,
        @Nullable Title funding,
        CoverageState coverage,
        ParticipantId enteredBy,
        @Nullable ResourceRoundId round,
        ParticipantId changedBy,
        long revision,
        boolean withdrawn) {

    boolean hiddenFrom(ParticipantId viewer) {
        return round != null && !enteredBy.equals(viewer);
    }

    boolean changedSince(long basedOn, ParticipantId actor) {
        return revision > basedOn && !changedBy.equals(actor);
    }

    Row with(ResourceEntry other, ParticipantId actor, long at) {
        return new Row(rowId, other, funding, coverage, enteredBy, round, actor, at, withdrawn);
    }

    Row fundedBy(@Nullable Title source, ParticipantId actor, long at) {
        return new Row(rowId, entry, source, coverage, enteredBy, round, actor, at, withdrawn);
    }

    Row covered(CoverageState state, ParticipantId actor, long at) {
        return new Row(rowId, entry, funding, state, enteredBy, round, actor, at, withdrawn);
    }

    Row shown() {
        return new Row(rowId, entry, funding, coverage, enteredBy, null, changedBy, revision, withdrawn);
    }

    Row gone() {
        return new Row(rowId, entry, funding, coverage, enteredBy, round, changedBy, revision, true);
    }
}
