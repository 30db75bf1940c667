package dev.touchstone.evaluate.mutate;

import dev.touchstone.knowledge.Brand;
import dev.touchstone.text.Span;

/**
 * A brand's name that stands in a document.
 *
 * @param span where
 * @param brand whose
 */
record WrittenName(Span span, Brand brand) {}
