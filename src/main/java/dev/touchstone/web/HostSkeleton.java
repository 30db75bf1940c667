package dev.touchstone.web;

/**
 * The key that labels of hosts share when they look alike: without marks, hyphens and case, letters of other alphabets and
 * digits taken for what they look like, {@code rn} for {@code m}. Two labels are compared by their keys; a key is shown to
 * nobody.
 */
public final class HostSkeleton {
    private HostSkeleton() {}

    /**
     * The key of a label.
     *
     * @param label one label of a host, in its ASCII form or in its own letters
     */
    public static String of(String label) {
        return LabelKey.of(label).key();
    }
}
