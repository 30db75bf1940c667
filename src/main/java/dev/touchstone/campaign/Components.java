package dev.touchstone.campaign;

/** Sets that grow together. The smallest number of a set names it, in whatever order they were joined. */
final class Components {
    private final int[] parents;

    Components(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    int of(int element) {
        int root = element;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    void join(int one, int other) {
        int a = of(one);
        int b = of(other);
        parents[Math.max(a, b)] = Math.min(a, b);
    }
}
