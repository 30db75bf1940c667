package dev.touchstone.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Makes {@link PreparedModels} of the models among the program's classes: a step of the build, between compiling and packing. */
public final class ModelsPreparation {
    private ModelsPreparation() {}

    /**
     * Writes them beside the models.
     *
     * @param arguments the folder of the program's classes
     * @throws KnowledgeException if anything is wrong with the models
     * @throws IOException if they cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Files.write(classes.resolve(ShippedModels.PREPARED), prepared(classes));
    }

    /** What is to be packed with the classes of the folder. */
    static byte[] prepared(Path classes) throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        ModelFolder folder = new ModelFolder(classes);
        for (String name : folder.list("").orElseThrow()) {
            if (ShippedModels.isPart(name)) {
                CRC32 checksum = new CRC32();
                checksum.update(folder.read(name).orElseThrow());
                checksums.put(name, checksum.getValue());
            }
        }
        RawModels models = KnowledgeLoader.read(ModelSource.shipped(), Optional.empty(), Optional.empty());
        LocalDate asOf = models.checked().orElseThrow();
        return PreparedModels.write(models, asOf, checksums);
    }
}
