package fr.jalon.bilan;

/**
 * How many targets are reached.
 *
 * @param reached of those with a computable attainment or a KEEP_WITHIN verdict
 * @param leftOut indicators without either
 */
public record TargetShare(Count reached, int leftOut) {
    public static final TargetShare NONE = new TargetShare(Count.ZERO, 0);

    public TargetShare plus(TargetShare other) {
        return new TargetShare(reached.plus(other.reached), leftOut + other.leftOut);
    }
}
