package dev.touchstone.review.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may read a file that another version takes the place of. */
class RewritingTest {
    @TempDir
    private Path folder;

    private PosixFileAttributeView before;
    private PosixFileAttributeView now;

    @BeforeEach
    void two_versions() throws IOException {
        before = view("before", "rw-r-----");
        now = view("now", "rw-------");
    }

    private PosixFileAttributeView view(String name, String rights) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "");
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        Assumptions.assumeTrue(view != null, "no rights of that kind here");
        view.setPermissions(PosixFilePermissions.fromString(rights));
        return view;
    }

    /** The same with other answers to methods of those names; an exception is thrown. */
    private static <T> T meddled(Class<T> type, T real, Map<String, Object> answers, List<String> asked) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            asked.add(method.getName());
            Object answer = answers.get(method.getName());
            if (answer instanceof Exception failure) {
                throw failure;
            }
            try {
                return answer == null ? method.invoke(real, given) : answer;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }));
    }

    private PosixFileAttributeView ofAnotherGroup() throws IOException {
        GroupPrincipal moderators = (GroupPrincipal) Proxy.newProxyInstance(
                GroupPrincipal.class.getClassLoader(),
                new Class<?>[] {GroupPrincipal.class},
                (self, method, given) -> method.getName().equals("equals") ? self == given[0] : "moderators");
        PosixFileAttributes rights = meddled(
                PosixFileAttributes.class, before.readAttributes(), Map.of("group", moderators), new ArrayList<>());
        return meddled(PosixFileAttributeView.class, before, Map.of("readAttributes", rights), new ArrayList<>());
    }

    @Test
    void what_another_group_might_read_is_not_handed_to_ones_own() throws IOException {
        List<String> asked = new ArrayList<>();
        PosixFileAttributeView others =
                meddled(PosixFileAttributeView.class, now, Map.of("setGroup", new AccessDeniedException("now")), asked);
        Rewriting.handOver(ofAnotherGroup(), others);
        assertThat(PosixFilePermissions.toString(now.readAttributes().permissions()))
                .isEqualTo("rw-------");
        assertThat(asked).as("whose group cannot be kept keeps its owner").contains("setOwner");
    }

    @Test
    void where_the_group_is_the_same_anyhow_its_rights_are_kept() throws IOException {
        Rewriting.handOver(
                before,
                meddled(
                        PosixFileAttributeView.class,
                        now,
                        Map.of("setGroup", new AccessDeniedException("now")),
                        new ArrayList<>()));
        assertThat(PosixFilePermissions.toString(now.readAttributes().permissions()))
                .isEqualTo("rw-r-----");
    }
}
