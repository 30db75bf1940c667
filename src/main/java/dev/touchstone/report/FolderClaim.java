package dev.touchstone.report;

import dev.touchstone.campaign.TraceFile;
import dev.touchstone.report.spool.Spool;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The right to write a report into a folder, held by one run at a time. A folder that holds other people's files and no report is
 * refused: a report among articles would be read along with them. Files that are put beside a report stay.
 */
final class FolderClaim implements Closeable {
    /** Every file that a report of this or a later version consists of. */
    static final List<String> NAMES = List.of(
            "report.jsonl",
            ReportFolder.CAMPAIGNS,
            "texts.jsonl",
            "report.csv",
            "report.html",
            ReportFolder.TRACES,
            ReportFolder.RUN);

    private static final String LOCK = ".touchstone-writing";
    private static final String FOR_A_WHILE = "for a while ";
    private static final String FOR_A_RUN = "for a run ";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    /** Two minutes in all. */
    private static final int MOST_LOOKS = 600;

    private static final int LONGEST_BEGINNING = 400;

    private final Path folder;
    private final FolderLock lock;

    private FolderClaim(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static FolderClaim on(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException("cannot write the report to " + folder + ": it is a file, not a folder");
        }
        Files.createDirectories(folder);
        refuseForeign(folder);
        Optional<FolderClaim> claim = unlessClaimed(folder, FOR_A_RUN);
        for (int i = 0; claim.isEmpty() && i < MOST_LOOKS && FolderLock.isOf(folder.resolve(LOCK), FOR_A_WHILE); i++) {
            pause();
            claim = unlessClaimed(folder, FOR_A_RUN);
        }
        return claim.orElseThrow(
                () -> new IOException("cannot write the report to " + folder + ": another run is writing to it"));
    }

    /** The right for who changes files of a report in place, and is soon done: a run waits for him. Nothing where it is taken. */
    static Optional<FolderClaim> forAWhile(Path folder) throws IOException {
        return unlessClaimed(folder, FOR_A_WHILE);
    }

    /** Nothing tells that another process gave a lock back, and to wait for it in the system's own way has no end. */
    private static void pause() throws IOException {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("stopped while another was writing to the folder");
        }
    }

    /** Whatever goes wrong behind the lock gives it back: nobody else would, and no run could write there as long as the program lasts. */
    private static Optional<FolderClaim> unlessClaimed(Path folder, String kind) throws IOException {
        Optional<FolderLock> lock = FolderLock.take(folder.resolve(LOCK), kind);
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        FolderClaim claim = new FolderClaim(folder, lock.get());
        try {
            claim.dropPartials();
            return Optional.of(claim);
        } catch (IOException | RuntimeException failed) {
            lock.get().close();
            throw failed;
        }
    }

    /** A folder is ours where it holds a report or a run of ours, or nothing; what is hidden is looked over. */
    private static void refuseForeign(Path folder) throws IOException {
        if (isReport(folder) || Spool.isIn(spool(folder))) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            Optional<String> foreign = inside.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .min(Comparator.naturalOrder());
            if (foreign.isPresent()) {
                throw new IOException(folder + " holds " + foreign.get()
                        + " and no report of Touchstone; name a new folder or an empty one");
            }
        }
    }

    /** Whether a run or a merger of ours has completed what the folder holds. */
    static boolean isReport(Path folder) throws IOException {
        return isOurs(folder.resolve(ReportFolder.RUN)) || TraceFile.isOne(folder.resolve(ReportFolder.TRACES));
    }

    private static boolean isOurs(Path run) throws IOException {
        if (!Files.isRegularFile(run)) {
            return false;
        }
        try (var in = Files.newInputStream(run)) {
            String beginning = new String(in.readNBytes(LONGEST_BEGINNING), StandardCharsets.UTF_8);
            return beginning.contains("\"touchstone.run/");
        }
    }

    /** Where a run keeps what it has judged until the report is made of it. */
    static Path spool(Path folder) {
        return folder.resolve(ReportFolder.SPOOL);
    }

    /**
     * Whether a run may begin there without a second thought: it is empty, or a run was killed in it before its first step. Where there is a
     * report, it was a desk that was killed while it changed it.
     */
    static boolean isUntouched(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty() || (Files.exists(folder.resolve(LOCK)) && !isReport(folder));
        }
    }

    /** Where the file is written to before it takes its name. */
    Path partial(String name) {
        return folder.resolve("." + name + ".partial");
    }

    /** Gives the files their names, the last one last, and drops files of an older report that this one has none of. */
    void publish(List<String> written) throws IOException {
        for (String name : written) {
            force(partial(name));
        }
        for (String name : NAMES) {
            if (!written.contains(name)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
        for (String name : written) {
            move(partial(name), folder.resolve(name));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What takes its name must be there, whatever happens to the machine. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(false);
        }
    }

    private void dropPartials() throws IOException {
        for (String name : NAMES) {
            Files.deleteIfExists(partial(name));
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            if (lock.isHeld()) {
                dropPartials();
            }
        }
    }
}
