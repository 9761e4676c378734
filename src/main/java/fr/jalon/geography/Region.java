package fr.jalon.geography;

/** A region, or an overseas collectivity that stands for one; the code keeps its zero: {@code 01}. */
public record Region(String code, String name) {}
