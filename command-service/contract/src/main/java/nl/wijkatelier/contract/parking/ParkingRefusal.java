package nl.wijkatelier.contract.parking;

import nl.wijkatelier.contract.Refusal;

/** Why something about the parking lot is refused. */
public sealed interface ParkingRefusal extends Refusal permits ParkingIsFull, TopicIsParked, TopicIsSettled {}
