package org.ropa4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Opens;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the module shows to others, and what it needs of them. */
class ModuleDescriptorTest {

    /** The map alone lies in the first; the others only serve those that are shown. */
    private static final Set<String> HIDDEN =
            Set.of("org.ropa4j", "org.ropa4j.csv", "org.ropa4j.spelling", "org.ropa4j.wording");

    private final ModuleDescriptor module = ModuleFinder.of(Path.of("target", "classes"))
            .find("org.ropa4j")
            .orElseThrow()
            .descriptor();

    @Test
    void exports_every_package_but_the_hidden_ones_to_everyone() {
        Set<String> published = new TreeSet<>(module.packages());
        published.removeAll(HIDDEN);

        assertThat(published).isNotEmpty();
        assertThat(module.exports())
                .allMatch(exports -> !exports.isQualified())
                .extracting(Exports::source)
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void opens_only_the_model_whose_constraints_are_read_by_reflection() {
        assertThat(module.opens()).extracting(Opens::source).containsExactly("org.ropa4j.model");
    }

    @Test
    void requires_no_more_than_the_readme_gives_a_reason_for() {
        assertThat(module.requires())
                .extracting(Requires::name)
                .containsExactlyInAnyOrder(
                        "java.base", "org.jspecify", "jakarta.validation", "org.apache.commons.lang3");
    }
}
