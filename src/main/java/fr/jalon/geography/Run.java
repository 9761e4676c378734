package fr.jalon.geography;

/**
 * What stayed the same from one vintage to another.
 *
 * @param first rank of the first vintage, from 0
 * @param last rank of the last vintage, included
 */
record Run<T>(int first, int last, T value) {
    boolean covers(int rank) {
        return first <= rank && rank <= last;
    }
}
