package dev.touchstone.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads an {@code INDEX}: the names of a folder's files, one a line. A file that it does not name is not loaded. */
final class IndexReader {
    private IndexReader() {}

    /**
     * The files to load, by name, with the line that names each; broken, repeated and forgotten names are told.
     *
     * @param folder in which INDEX lies
     * @param form of an entry
     * @param file what an entry is called within the folder
     * @param ending of files that must be listed
     */
    static Map<String, Site> read(
            ModelFiles files,
            String folder,
            Pattern form,
            UnaryOperator<String> file,
            String ending,
            Problems problems) {
        String index = folder + "/INDEX";
        Map<String, Site> named = new LinkedHashMap<>();
        files.lines(index).ifPresent(lines -> {
            for (ModelLines.Entry entry : lines.entries()) {
                if (!form.matcher(entry.text()).matches()) {
                    problems.add(entry.site(), "not a name for this index: \"" + entry.text() + "\"");
                    continue;
                }
                Site before = named.putIfAbsent(folder + "/" + file.apply(entry.text()), entry.site());
                if (before != null) {
                    problems.add(entry.site(), "\"" + entry.text() + "\" stands in line " + before.line() + " already");
                }
            }
            if (named.isEmpty()) {
                problems.add(Site.of(files.place(index)), "names no file");
            }
        });
        files.checkListed(folder, ending, new TreeSet<>(named.keySet()), index);
        return named;
    }
}
