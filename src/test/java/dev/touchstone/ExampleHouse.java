package dev.touchstone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A house of a few classes given as source, compiled into a folder and read back as the rules read ours. */
final class ExampleHouse {
    static final String ROOT = "example";

    private final Map<String, String> sources = new TreeMap<>();

    /**
     * Adds one top-level type.
     *
     * @param room a room, or {@link Room#ROOT}
     * @param name the type's simple name
     * @param body what follows the package line
     */
    ExampleHouse with(String room, String name, String body) {
        sources.put(typeName(room, name), "package " + packageName(room) + ";\n" + body);
        return this;
    }

    /** Marks a room's package as ours are marked. */
    ExampleHouse marked(String room) {
        sources.put(
                typeName(room, "package-info"),
                "@org.jspecify.annotations.NullMarked package " + packageName(room) + ";");
        return this;
    }

    static String packageName(String room) {
        return room.equals(Room.ROOT) ? ROOT : ROOT + "." + room;
    }

    static String typeName(String room, String name) {
        return packageName(room) + "." + name;
    }

    JavaClasses compiledInto(Path folder) {
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Source(name, text)));
        var messages = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path")),
                        null,
                        units)
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
        return new ClassFileImporter().importPath(folder);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
