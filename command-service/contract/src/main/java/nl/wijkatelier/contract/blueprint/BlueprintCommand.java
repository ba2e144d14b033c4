package nl.wijkatelier.contract.blueprint;

import nl.wijkatelier.contract.AtelierCommand;

/** Lessons, and the blueprint for the next atelier. */
public sealed interface BlueprintCommand extends AtelierCommand
        permits RecordLesson, WithdrawLesson, DrawUpBlueprint, PublishBlueprint {}
