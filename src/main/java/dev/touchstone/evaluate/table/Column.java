package dev.touchstone.evaluate.table;

/**
 * A column of a table.
 *
 * @param key what programs call it, in camel case
 * @param head what people read over it
 */
public record Column(String key, String head) {}
