package dev.touchstone.assess;

import java.util.List;

/**
 * What would change the verdict: the article without some indicators.
 *
 * @param without names of the indicators taken away, as {@code domain:example.com}
 * @param verdict of the article without the evidence that points at them
 */
public record WhatIf(List<String> without, Verdict verdict) {
    public WhatIf {
        without = List.copyOf(without);
    }
}
