package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.blueprint.BlueprintId;
import nl.wijkatelier.contract.blueprint.BlueprintPart;
import nl.wijkatelier.contract.blueprint.DrawUpBlueprint;
import nl.wijkatelier.contract.blueprint.Lesson;
import nl.wijkatelier.contract.blueprint.LessonId;
import nl.wijkatelier.contract.blueprint.PublishBlueprint;
import nl.wijkatelier.contract.blueprint.RecordLesson;

/** The lessons, written when all was done, and the blueprint that the facilitator published after that. */
final class BlueprintTranscript {
    private static final Duration AFTERWARDS = Duration.ofHours(1);

    private final ExampleFile example;
    private final Transcript transcript;

    BlueprintTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var at = afterAllElse();
        int number = 0;
        for (var lesson : ExampleFile.list(example.at("blueprint"), "lessons")) {
            var learnt = new Lesson(new Explanation(text(lesson, "text")), ExampleFile.component(lesson));
            transcript.add(FACILITATOR, at, new RecordLesson(new LessonId("les-" + ++number), learnt));
        }
        var id = new BlueprintId(text(example.at("blueprint"), "id"));
        var name = new Title(text(example.at("blueprint"), "name"));
        transcript.add(FACILITATOR, at.plusSeconds(60), new DrawUpBlueprint(id, name));
        transcript.add(
                FACILITATOR, at.plusSeconds(120), new PublishBlueprint(id, Arrays.asList(BlueprintPart.values()), List.of()));
    }

    /** It is told last, so that the blueprint has in it all that was told before. */
    private Instant afterAllElse() {
        return transcript.inOrder().getLast().at().plus(AFTERWARDS);
    }
}
