package dev.touchstone.ingest;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for paths, for where the shell did not expand it: {@code *} within a name, {@code **} over folders, {@code ?},
 * {@code [a-z]}, {@code {a,b}}. A folder that matches stands for all that is in it.
 *
 * @param folderName the part before the first sign of a pattern, as given
 * @param pattern the rest
 * @param matcher matches paths below the folder
 */
record Glob(String folderName, String pattern, PathMatcher matcher) {
    private static final String SIGNS = "*?[{";

    static boolean isPattern(String argument) {
        return argument.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    static Glob of(String argument) {
        int sign = 0;
        while (SIGNS.indexOf(argument.charAt(sign)) < 0) {
            sign++;
        }
        int slash = argument.lastIndexOf('/', sign);
        String folder = slash < 0 ? "." : slash == 0 ? "/" : argument.substring(0, slash);
        String pattern = argument.substring(slash + 1);
        return new Glob(folder, pattern, matcher(pattern));
    }

    private static PathMatcher matcher(String pattern) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException broken) {
            return path -> false;
        }
    }

    Path folder() {
        return Path.of(folderName);
    }

    /** Whether a file in the folder may match. */
    boolean leadsTo(Path folder) {
        return pattern.contains("**")
                || folder.getNameCount() < Path.of(pattern).getNameCount()
                || accepts(folder);
    }

    /** Whether the path, or a folder that it lies in, matches. */
    boolean accepts(Path below) {
        for (Path path = below; path != null; path = path.getParent()) {
            if (matcher.matches(path)) {
                return true;
            }
        }
        return false;
    }
}
