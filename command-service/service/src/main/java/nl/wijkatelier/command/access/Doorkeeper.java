package nl.wijkatelier.command.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemException;
import nl.wijkatelier.command.problem.RefusalProblems;
import nl.wijkatelier.command.sequencer.Ateliers;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.NotAllowed;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.access.Session;
import nl.wijkatelier.eventstore.access.SessionTokens;

/** Lets those in who may come in, and ends the requests of others. */
public final class Doorkeeper {
    private final SessionTokens tokens;
    private final Ateliers ateliers;
    /** A token is checked once: its signature does not change, and that costs more than the command it comes with. */
    private final Cache<String, Optional<Session>> checked = Caffeine.newBuilder().maximumSize(10_000).build();

    Doorkeeper(SessionTokens tokens, Ateliers ateliers) {
        this.tokens = tokens;
        this.ateliers = ateliers;
    }

    /** Who holds a session of this atelier. */
    public Member member(HttpServletRequest request, AtelierId atelier) {
        String token = Credentials.session(request)
                .orElseThrow(() -> new ProblemException(ProblemCode.SESSION_MISSING));
        return checked.get(token, tokens::verify)
                .filter(session -> session.atelier().equals(atelier))
                .map(session -> new Member(atelier, session.participant()))
                .orElseThrow(() -> new ProblemException(ProblemCode.SESSION_INVALID));
    }

    /** The role that a member has now. */
    public Role role(Member member) {
        return ateliers.role(member.atelier(), member.participant())
                .orElseThrow(() -> new ProblemException(RefusalProblems.of(new NotJoined(member.participant()))));
    }

    /** Who is facilitator of this atelier now. */
    public Facilitator facilitator(HttpServletRequest request, AtelierId atelier) {
        var member = member(request, atelier);
        var role = role(member);
        if (role != Role.FACILITATOR) {
            throw new ProblemException(RefusalProblems.of(new NotAllowed(role, "Facilitate")));
        }
        return new Facilitator(atelier, member.participant());
    }
}
