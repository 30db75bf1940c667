package dev.touchstone.cli;

import dev.touchstone.knowledge.KnowledgeException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command could not be done, and with what status the program ends. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String verb = command.getCommandSpec().qualifiedName();
        session.err().line(verb + ": " + message(wrong));
        session.err().line("Try: " + verb + " --help");
        return ExitStatus.MISUSED.code();
    }

    private static String message(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(wrong.getMessage());
        }
        String first = unmatched.getUnmatched().get(0);
        boolean verbs = !wrong.getCommandLine().getSubcommands().isEmpty();
        String what = first.startsWith("-") ? "unknown option" : verbs ? "unknown verb" : "unexpected argument";
        String meant = String.join(" or ", unmatched.getSuggestions());
        return what + " '" + first + "'" + (meant.isEmpty() ? "" : "; did you mean " + meant + "?");
    }

    @Override
    public int handleExecutionException(Exception failed, CommandLine command, ParseResult result) {
        if (failed instanceof KnowledgeException broken) {
            session.err().say("the models are broken, nothing was judged:");
            broken.problems().forEach(problem -> session.err().line("  " + problem));
        } else if (failed instanceof Findings.Lost lost && lost.isClosedPipe()) {
            return ExitStatus.INCOMPLETE.code();
        } else if (failed instanceof Refusal || failed instanceof Findings.Lost) {
            session.err().say(String.valueOf(failed.getMessage()));
        } else {
            session.err().say("a fault in the program: " + failed);
            for (StackTraceElement frame : failed.getStackTrace()) {
                session.err().line("    at " + frame);
            }
        }
        return ExitStatus.MISUSED.code();
    }

    /** What went wrong with a file, for a person: Java's own message is often the file's name alone. */
    static String reason(@Nullable IOException failed) {
        if (failed instanceof FileSystemException file) {
            String what = file.getReason();
            String kind = file instanceof AccessDeniedException
                    ? "permission denied"
                    : file instanceof FileAlreadyExistsException
                            ? "a file of that name is in the way"
                            : "cannot be written";
            return file.getFile() + ": " + (what == null ? kind : what);
        }
        return failed == null || failed.getMessage() == null ? "unknown cause" : failed.getMessage();
    }
}
