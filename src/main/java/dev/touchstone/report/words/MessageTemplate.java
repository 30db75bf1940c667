package dev.touchstone.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sentence with named places in braces, taken apart once. What fills a place is never looked at again, so that an argument
 * with braces in it stays what it is. A place written {@code {count|time|times}} is filled by the number and the word that goes
 * with it.
 *
 * @param literals what stands before, between and behind the places: one more than there are places
 * @param names of the places, in order
 */
record MessageTemplate(List<String> literals, List<String> names) {
    MessageTemplate {
        literals = List.copyOf(literals);
        names = List.copyOf(names);
    }

    /** @throws IllegalArgumentException if a brace is not closed */
    static MessageTemplate parse(String message) {
        List<String> literals = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int done = 0;
        for (int open = message.indexOf('{'); open >= 0; open = message.indexOf('{', done)) {
            int close = message.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a brace is not closed in: " + message);
            }
            String name = message.substring(open + 1, close);
            if (name.indexOf('|') != name.lastIndexOf('|')
                    ? name.split("\\|", -1).length != 3
                    : name.indexOf('|') >= 0) {
                throw new IllegalArgumentException("a place needs one word and its plural in: " + message);
            }
            literals.add(message.substring(done, open));
            names.add(name);
            done = close + 1;
        }
        literals.add(message.substring(done));
        return new MessageTemplate(literals, names);
    }

    String fill(UnaryOperator<String> byName) {
        if (names.isEmpty()) {
            return literals.get(0);
        }
        StringBuilder sentence = new StringBuilder(96);
        for (int i = 0; i < names.size(); i++) {
            sentence.append(literals.get(i)).append(place(names.get(i), byName));
        }
        return sentence.append(literals.get(names.size())).toString();
    }

    private static String place(String name, UnaryOperator<String> byName) {
        int bar = name.indexOf('|');
        if (bar < 0) {
            return byName.apply(name);
        }
        String number = byName.apply(name.substring(0, bar));
        int second = name.indexOf('|', bar + 1);
        return number + " " + (number.equals("1") ? name.substring(bar + 1, second) : name.substring(second + 1));
    }
}
