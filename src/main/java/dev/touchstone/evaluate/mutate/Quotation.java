package dev.touchstone.evaluate.mutate;

import dev.touchstone.ingest.InputFormat;

/** Everything in quotation marks, as if somebody else had said it. */
final class Quotation {
    private static final int SHORTEST = 8;

    private Quotation() {}

    static String quoted(Written written) {
        boolean chinese =
                written.text().codePoints().filter(Character::isIdeographic).count() * 10
                        > written.text().length();
        String open = chinese ? "「" : "“";
        String close = chinese ? "」" : "”";
        if (written.format() == InputFormat.HTML) {
            return written.wordsAndCodes(run -> run.strip().length() < SHORTEST ? run : open + run + close);
        }
        StringBuilder quoted = new StringBuilder();
        for (String line : written.content().split("\n", -1)) {
            int start = 0;
            while (start < line.length() && " \t#>*+-".indexOf(line.charAt(start)) >= 0) {
                start++;
            }
            boolean prose = line.length() - start >= SHORTEST && Character.isLetter(line.codePointAt(start));
            quoted.append('\n').append(line, 0, start).append(prose ? open : "").append(line, start, line.length());
            quoted.append(prose ? close : "");
        }
        return written.head() + quoted.substring(1);
    }
}
