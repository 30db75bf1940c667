package dev.touchstone.batch;

import java.util.Arrays;

/**
 * Which ids were met, by 64 bits of hash each: eleven to twenty-two bytes an article, so that a run over millions stays small. Two
 * ids in ten million articles have the same bits with a chance of about three in a million.
 */
final class SeenIds {
    private long[] hashes = new long[1024];
    private int count;

    /** Whether the id is met for the first time. */
    boolean add(String id) {
        return add(hash(id));
    }

    /** Likewise, of an id by its {@link #hash}. */
    boolean add(long hash) {
        if (count >= hashes.length / 4 * 3) {
            long[] old = hashes;
            hashes = new long[old.length * 2];
            Arrays.stream(old).filter(held -> held != 0).forEach(this::put);
        }
        boolean isNew = put(hash);
        count += isNew ? 1 : 0;
        return isNew;
    }

    private boolean put(long hash) {
        int mask = hashes.length - 1;
        int at = (int) hash & mask;
        while (hashes[at] != 0) {
            if (hashes[at] == hash) {
                return false;
            }
            at = (at + 1) & mask;
        }
        hashes[at] = hash;
        return true;
    }

    /** FNV-1a over the code units, mixed once more for the low bits (Stafford's mix 13); never zero, which means free. */
    static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
