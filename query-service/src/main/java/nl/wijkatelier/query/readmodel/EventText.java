package nl.wijkatelier.query.readmodel;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.activity.ActivityStarted;
import nl.wijkatelier.contract.atelier.AtelierPlanned;
import nl.wijkatelier.contract.board.BoardOpened;
import nl.wijkatelier.contract.board.ClusterFormed;
import nl.wijkatelier.contract.board.ClusterNamed;
import nl.wijkatelier.contract.board.FrameDrawn;
import nl.wijkatelier.contract.board.FrameTitled;
import nl.wijkatelier.contract.board.LinkDrawn;
import nl.wijkatelier.contract.board.NoteAdded;
import nl.wijkatelier.contract.board.NoteReworded;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.DecisionRejected;
import nl.wijkatelier.contract.decision.DecisionSuperseded;
import nl.wijkatelier.contract.decision.ObjectionIntegrated;
import nl.wijkatelier.contract.decision.ObjectionRaised;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.ProposalAmended;
import nl.wijkatelier.contract.round.WritingRoundStarted;
import nl.wijkatelier.contract.stakeholder.StakeholderDescribed;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import org.jspecify.annotations.Nullable;

/** What was said in an event, for the journal and for those who search it. */
final class EventText {
    private EventText() {}

    static @Nullable String of(AtelierEvent event) {
        return switch (event) {
            case AtelierPlanned planned -> said(planned.name(), planned.municipality(), planned.neighbourhood());
            case BoardOpened opened -> said(opened.title());
            case NoteAdded added -> said(added.text());
            case NoteReworded reworded -> said(reworded.text());
            case ClusterFormed formed -> said(formed.name());
            case ClusterNamed named -> said(named.name());
            case FrameDrawn drawn -> said(drawn.title());
            case FrameTitled titled -> said(titled.title());
            case LinkDrawn drawn -> said(drawn.label());
            case WritingRoundStarted started -> said(started.question());
            case ActivityStarted started -> said(started.title());
            case StakeholderRegistered it -> said(it.name(), it.role(), it.mustDecide(), it.concern());
            case StakeholderDescribed it -> said(it.name(), it.role(), it.mustDecide(), it.concern());
            case DecisionProposed it -> said(it.title(), it.question(), it.text(), it.context());
            case ProposalAmended amended -> said(amended.text());
            case PositionTaken taken -> said(taken.reason());
            case ObjectionRaised raised -> said(raised.reason());
            case ObjectionIntegrated integrated -> said(integrated.resolution());
            case DecisionAgreed agreed -> said(agreed.rationale());
            case DecisionRejected rejected -> said(rejected.reason());
            case DecisionSuperseded superseded -> said(superseded.reason());
            default -> null;
        };
    }

    private static @Nullable String said(@Nullable Object... parts) {
        var text = Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}
