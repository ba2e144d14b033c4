package nl.wijkatelier.contract.parking;

/**
 * The parking lot holds as many topics as can still be overseen.
 *
 * @param most how many there may be
 */
public record ParkingIsFull(int most) implements ParkingRefusal {
    @Override
    public Reason reason() {
        return Reason.RULE;
    }

    @Override
    public String detail() {
        return "There are " + most + " topics in the parking lot already. Take one up or drop one first.";
    }
}
