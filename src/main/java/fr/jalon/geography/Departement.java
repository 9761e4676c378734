package fr.jalon.geography;

/** A département or an overseas collectivity, and the code of its region: {@code 2A}, {@code 974}. */
public record Departement(String code, String name, String region) {
    /** Whether it is an overseas collectivity, which belongs to none of the regions. */
    public boolean isCollectivity() {
        return code.equals(region);
    }
}
