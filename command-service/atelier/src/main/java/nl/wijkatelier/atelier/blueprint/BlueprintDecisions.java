package nl.wijkatelier.atelier.blueprint;

import java.util.function.Function;
import java.util.function.LongPredicate;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.blueprint.Blueprint;
import nl.wijkatelier.contract.blueprint.BlueprintCommand;
import nl.wijkatelier.contract.blueprint.BlueprintDrawnUp;
import nl.wijkatelier.contract.blueprint.BlueprintId;
import nl.wijkatelier.contract.blueprint.BlueprintIsEmpty;
import nl.wijkatelier.contract.blueprint.BlueprintIsPublished;
import nl.wijkatelier.contract.blueprint.BlueprintPublished;
import nl.wijkatelier.contract.blueprint.DrawUpBlueprint;
import nl.wijkatelier.contract.blueprint.LessonListIsFull;
import nl.wijkatelier.contract.blueprint.LessonRecorded;
import nl.wijkatelier.contract.blueprint.LessonWithdrawn;
import nl.wijkatelier.contract.blueprint.MarkedSinceDrawnUp;
import nl.wijkatelier.contract.blueprint.PublishBlueprint;
import nl.wijkatelier.contract.blueprint.RecordLesson;
import nl.wijkatelier.contract.blueprint.TooManyBlueprints;
import nl.wijkatelier.contract.blueprint.WithdrawLesson;

/** What commands about lessons and blueprints lead to. */
public final class BlueprintDecisions {
    /** An atelier publishes one, and perhaps another one after it was put right. */
    static final int MOST_BLUEPRINTS = 20;

    private final Blueprints blueprints;
    private final Function<Title, Blueprint> drawing;
    private final LongPredicate markedSince;

    /**
     * @param blueprints the lessons and blueprints so far
     * @param drawing draws up a blueprint of the atelier as it is now
     * @param markedSince whether something was marked since a revision that may be in what was drawn up then and is not handed on now
     */
    public BlueprintDecisions(Blueprints blueprints, Function<Title, Blueprint> drawing, LongPredicate markedSince) {
        this.blueprints = blueprints;
        this.drawing = drawing;
        this.markedSince = markedSince;
    }

    /** What a command about a lesson or a blueprint leads to. */
    public Decision decide(BlueprintCommand command) {
        return switch (command) {
            case RecordLesson it -> record(it);
            case WithdrawLesson it -> withdraw(it);
            case DrawUpBlueprint it -> drawUp(it);
            case PublishBlueprint it -> publish(it);
        };
    }

    private Decision record(RecordLesson asked) {
        if (blueprints.lesson(asked.lessonId()) != null) {
            return Decision.refused(new ItemExists(ItemKind.LESSON, asked.lessonId().value()));
        }
        return blueprints.lessons().size() < Blueprint.MOST_ENTRIES
                ? Decision.of(new LessonRecorded(asked.lessonId(), asked.lesson()))
                : Decision.refused(new LessonListIsFull(Blueprint.MOST_ENTRIES));
    }

    private Decision withdraw(WithdrawLesson asked) {
        var lesson = blueprints.lesson(asked.lessonId());
        return lesson == null || lesson.withdrawn()
                ? Decision.refused(new ItemUnknown(ItemKind.LESSON, asked.lessonId().value()))
                : Decision.of(new LessonWithdrawn(asked.lessonId()));
    }

    private Decision drawUp(DrawUpBlueprint asked) {
        var id = asked.blueprintId();
        if (blueprints.isPublished(id) || isDrawnUp(id)) {
            return Decision.refused(new ItemExists(ItemKind.BLUEPRINT, id.value()));
        }
        if (blueprints.published() >= MOST_BLUEPRINTS) {
            return Decision.refused(new TooManyBlueprints(MOST_BLUEPRINTS));
        }
        var drawn = drawing.apply(asked.title());
        return drawn.carriesNothing()
                ? Decision.refused(new BlueprintIsEmpty())
                : Decision.of(new BlueprintDrawnUp(id, drawn));
    }

    private Decision publish(PublishBlueprint asked) {
        var id = asked.blueprintId();
        if (blueprints.isPublished(id)) {
            return Decision.refused(new BlueprintIsPublished(id));
        }
        var drawnUp = blueprints.drawnUp();
        if (drawnUp == null || !isDrawnUp(id)) {
            return Decision.refused(new ItemUnknown(ItemKind.BLUEPRINT, id.value()));
        }
        var source = drawnUp.blueprint().source();
        if (source != null && markedSince.test(source.revision())) {
            return Decision.refused(new MarkedSinceDrawnUp(id));
        }
        var chosen = new Selection(asked).from(drawnUp.blueprint());
        return chosen.carriesNothing()
                ? Decision.refused(new BlueprintIsEmpty())
                : Decision.of(new BlueprintPublished(id, chosen));
    }

    private boolean isDrawnUp(BlueprintId id) {
        var drawnUp = blueprints.drawnUp();
        return drawnUp != null && drawnUp.blueprintId().equals(id);
    }
}
