package nl.wijkatelier.query.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.matrix.GiveScore;
import nl.wijkatelier.contract.matrix.ReportReady;
import nl.wijkatelier.contract.matrix.WithdrawScore;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.contract.placing.ProposeHurdleScore;
import nl.wijkatelier.contract.placing.ProposeStanding;
import nl.wijkatelier.contract.rasci.ProposeResponsibility;
import nl.wijkatelier.contract.rasci.WithdrawResponsibility;
import nl.wijkatelier.contract.round.CastDot;
import nl.wijkatelier.contract.round.TakeBackDot;
import nl.wijkatelier.eventstore.beside.RefusedCommand;
import nl.wijkatelier.query.visibility.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A refused command as somebody may see it. Who votes, scores, places or takes a position in silence is in the journal nobody
 * else's business for ever, so it is not told here either: that a vote was refused because all dots were spent says how somebody
 * voted, and that a reason was missing that they object.
 *
 * @param command the name of the type of command
 * @param by who sent it; null when that is not for who asks
 * @param role the role that they had; null when that is not known, or not for who asks
 * @param organisation for whom they are here; null when the register does not know it, or it is not for who asks
 * @param at when it was refused
 * @param revision of the state that it was decided on; null if it never got to the atelier
 * @param code the stable code of the refusal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisibleRefusal(
        String commandId,
        String command,
        @Nullable String by,
        @Nullable Role role,
        @Nullable String organisation,
        Instant at,
        @Nullable Long revision,
        String code) {
    /** The commands by which people vote, score, place, take a position and propose at a table; also of rounds that are not silent. */
    static final Set<String> SECRET = Set.of(
            CastDot.class.getSimpleName(),
            TakeBackDot.class.getSimpleName(),
            GiveScore.class.getSimpleName(),
            WithdrawScore.class.getSimpleName(),
            ReportReady.class.getSimpleName(),
            ProposeHurdleScore.class.getSimpleName(),
            ProposeStanding.class.getSimpleName(),
            ProposeResponsibility.class.getSimpleName(),
            WithdrawResponsibility.class.getSimpleName(),
            TakePosition.class.getSimpleName());

    static VisibleRefusal of(RefusedCommand refused, Audience audience, Map<String, String> organisations) {
        var sender = refused.sender().value();
        var told = audience.is(sender) || !SECRET.contains(refused.type());
        return new VisibleRefusal(
                refused.commandId().value(),
                refused.type(),
                told ? sender : null,
                told ? refused.role() : null,
                told ? organisations.get(sender) : null,
                refused.at(),
                refused.revision(),
                refused.code());
    }
}
