package nl.wijkatelier.contract.blueprint;

import nl.wijkatelier.contract.Refusal;

/** Why something about lessons or blueprints is refused. */
public sealed interface BlueprintRefusal extends Refusal
        permits BlueprintIsPublished, BlueprintIsEmpty, LessonListIsFull, TooManyBlueprints, MarkedSinceDrawnUp {}
