package dev.touchstone.cli;

import picocli.CommandLine.Option;

/** What every verb understands. */
final class HelpOption {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    private boolean asked;

    boolean isAsked() {
        return asked;
    }
}
