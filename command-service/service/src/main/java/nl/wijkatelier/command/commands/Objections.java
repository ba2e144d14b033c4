package nl.wijkatelier.command.commands;

import java.time.Clock;
import java.util.Optional;
import nl.wijkatelier.command.access.Doorkeeper;
import nl.wijkatelier.command.access.Member;
import nl.wijkatelier.command.image.KnownImages;
import nl.wijkatelier.command.intake.TariffInForce;
import nl.wijkatelier.command.problem.JsonProblems;
import nl.wijkatelier.command.problem.Problem;
import nl.wijkatelier.command.problem.RefusalProblems;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.atelier.PlanAtelier;
import nl.wijkatelier.contract.people.JoinAtelier;
import nl.wijkatelier.contract.people.NotAllowed;
import org.springframework.stereotype.Component;

/** What keeps a command from being sent to the atelier at all, because of where it comes from. */
@Component
class Objections {
    private final Doorkeeper doorkeeper;
    private final TariffInForce tariff;
    private final KnownImages images;
    private final Clock clock;

    Objections(Doorkeeper doorkeeper, TariffInForce tariff, KnownImages images, Clock commandServiceClock) {
        this.doorkeeper = doorkeeper;
        this.tariff = tariff;
        this.images = images;
        this.clock = commandServiceClock;
    }

    /** The objection against a command, if there is one. */
    Optional<Problem> against(Member sender, CommandRequest request) {
        return againstItsMoment(sender, request)
                .or(() -> Optional.ofNullable(images.objectionTo(sender.atelier(), request.command()))
                        .map(RefusalProblems::of));
    }

    private Optional<Problem> againstItsMoment(Member sender, CommandRequest request) {
        var imported = request.imported();
        if (imported == null) {
            return againstNow(sender, request.command());
        }
        return imported.moment().isAfter(clock.instant())
                ? Optional.of(JsonProblems.of(new InvalidValue("at", "must not be in the future")))
                : Optional.empty();
    }

    /** What is imported may have been done by rates of before. */
    private Optional<Problem> againstNow(Member sender, AtelierCommand command) {
        return isForTheService(command)
                ? Optional.of(notAllowed(sender, command))
                : Optional.ofNullable(tariff.objectionTo(command)).map(RefusalProblems::of);
    }

    /** An access code decides who comes in and in what role, not who wants to come in. */
    private static boolean isForTheService(AtelierCommand command) {
        return command instanceof JoinAtelier || command instanceof PlanAtelier;
    }

    private Problem notAllowed(Member sender, AtelierCommand command) {
        return RefusalProblems.of(
                new NotAllowed(doorkeeper.role(sender), command.getClass().getSimpleName()));
    }
}
