package dev.touchstone.review;

import dev.touchstone.assess.Verdict;
import java.util.List;

/**
 * What would change an article's verdict.
 *
 * @param without indicators taken away, {@code type:value}
 * @param verdict what it would be at most
 */
public record WhatWouldChange(List<String> without, Verdict verdict) {
    public WhatWouldChange {
        without = List.copyOf(without);
    }
}
