package nl.wijkatelier.query.readmodel;

import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.activity.ActivityStarted;
import nl.wijkatelier.contract.atelier.AtelierClosed;
import nl.wijkatelier.contract.atelier.AtelierCopied;
import nl.wijkatelier.contract.atelier.AtelierOpened;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.DecisionRejected;
import nl.wijkatelier.contract.decision.PositionsShown;
import nl.wijkatelier.contract.matrix.ScoresShown;
import nl.wijkatelier.contract.rasci.RasciProposalsShown;
import nl.wijkatelier.contract.rasci.RasciRoundStarted;
import nl.wijkatelier.contract.round.DotVoteClosed;
import nl.wijkatelier.contract.round.RoundRevealed;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/**
 * A moment that one wants to jump to on the time line.
 *
 * @param kind reveal, vote, proposal, decision, activity, rasciStarted, rasciShown, copied, opened or closed
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
            case DecisionAgreed event ->
                new Mark("decision", text(items, ItemKind.DECISION, event.decisionId().value(), "title"));
            case DecisionRejected event ->
                new Mark("decision", text(items, ItemKind.DECISION, event.decisionId().value(), "title"));
            case PositionsShown event ->
                new Mark("reveal", text(items, ItemKind.DECISION, event.decisionId().value(), "title"));
            case ScoresShown event -> new Mark("reveal", matrixOf(items, event));
            case RasciRoundStarted event -> new Mark("rasciStarted", "");
            case RasciProposalsShown event -> new Mark("rasciShown", "");
            case ActivityStarted event -> new Mark("activity", event.title().value());
            default -> null;
        };
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
