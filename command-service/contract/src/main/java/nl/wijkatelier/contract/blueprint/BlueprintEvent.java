package nl.wijkatelier.contract.blueprint;

import nl.wijkatelier.contract.AtelierEvent;

/** What happens to lessons and blueprints. */
public sealed interface BlueprintEvent extends AtelierEvent
        permits LessonRecorded, LessonWithdrawn, BlueprintDrawnUp, BlueprintPublished {}
