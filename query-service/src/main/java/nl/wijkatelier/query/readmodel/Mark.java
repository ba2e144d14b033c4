package nl.wijkatelier.query.readmodel;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.activity.ActivityStarted;
import nl.wijkatelier.contract.atelier.AtelierClosed;
import nl.wijkatelier.contract.atelier.AtelierCopied;
import nl.wijkatelier.contract.atelier.AtelierOpened;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.DecisionRejected;
import nl.wijkatelier.contract.decision.DecisionSuperseded;
import nl.wijkatelier.contract.decision.FormalDecisionRecorded;
import nl.wijkatelier.contract.decision.PositionsShown;
import nl.wijkatelier.contract.decision.ProposalAmended;
import nl.wijkatelier.contract.matrix.ScoresShown;
import nl.wijkatelier.contract.placing.PlacesShown;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.contract.rasci.RasciProposalsShown;
import nl.wijkatelier.contract.rasci.RasciRoundStarted;
import nl.wijkatelier.contract.resource.ResourceRowsShown;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.RoundRevealed;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/**
 * A moment that one wants to jump to on the time line: what was silent is shown, and what becomes of a vote, a proposal and an agreement.
 *
 * @param kind reveal, rasciShown, standingsShown, hurdlesShown or rowsShown; vote; proposal or amended; decision, rejected, superseded or
 *     formal; activity, rasciStarted, copied, opened or closed
 * @param title what it was about; empty where its kind says it all
 */
public record Mark(String kind, String title) {
    /** The mark that an event leaves, if any; all of what it shows is seen by everybody. */
    static @Nullable Mark of(Items items, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case AtelierCopied copied -> new Mark("copied", copied.source().name().value());
            case AtelierOpened opened -> atelier("opened", items, recorded);
            case AtelierClosed closed -> atelier("closed", items, recorded);
            case RoundRevealed event ->
                new Mark("reveal", text(items, ItemKind.ROUND, event.roundId().value(), "question"));
            case DotVoteClosed event -> new Mark("vote", boardOf(items, event));
            case DecisionProposed event -> new Mark("proposal", event.title().value());
            case ProposalAmended event -> decision("amended", items, event.decisionId());
            case DecisionAgreed event -> decision("decision", items, event.decisionId());
            case DecisionRejected event -> decision("rejected", items, event.decisionId());
            case DecisionSuperseded event -> decision("superseded", items, event.decisionId());
            case FormalDecisionRecorded event -> decision("formal", items, event.decisionId());
            case PositionsShown event -> decision("reveal", items, event.decisionId());
            case ScoresShown event -> new Mark("reveal", matrixOf(items, event));
            case PlacesShown event -> new Mark(isOfHurdles(items, event) ? "hurdlesShown" : "standingsShown", "");
            case ResourceRowsShown event -> new Mark("rowsShown", "");
            case RasciRoundStarted event -> new Mark("rasciStarted", "");
            case RasciProposalsShown event -> new Mark("rasciShown", "");
            case ActivityStarted event -> new Mark("activity", event.title().value());
            default -> null;
        };
    }

    private static Mark decision(String kind, Items items, DecisionId decision) {
        return new Mark(kind, text(items, ItemKind.DECISION, decision.value(), "title"));
    }

    private static boolean isOfHurdles(Items items, PlacesShown shown) {
        return text(items, ItemKind.PLACING, shown.placingId().value(), "subject").equals(PlacingSubject.HURDLES.name());
    }

    private static Mark atelier(String kind, Items items, RecordedEvent recorded) {
        return new Mark(kind, text(items, ItemKind.ATELIER, recorded.atelier().value(), "name"));
    }

    private static String boardOf(Items items, DotVoteClosed closed) {
        var board = text(items, ItemKind.VOTE, closed.voteId().value(), "board");
        return text(items, ItemKind.BOARD, board, "title");
    }

    private static String matrixOf(Items items, ScoresShown shown) {
        var matrix = text(items, ItemKind.SCORING_ROUND, shown.roundId().value(), "matrix");
        return text(items, ItemKind.MATRIX, matrix, "title");
    }

    private static String text(Items items, ItemKind kind, String id, String field) {
        return items.find(kind, id).map((Item item) -> item.text(field)).orElse("");
    }
}
