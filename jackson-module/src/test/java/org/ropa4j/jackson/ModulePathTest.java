package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The two libraries as real modules. All other tests run on the class path, which hides what encapsulation breaks. */
class ModulePathTest {

    private static final String YAML = """
            formatVersion: 1
            id: example
            languages:
              - nb
            controller: shop
            parties:
              - id: shop
                legalName: Eksempelbutikken
                country: "NO"
            """;

    private final ModuleLayer layer = layer();

    @Test
    void a_record_is_read_and_written() throws ReflectiveOperationException {
        Object ropa = read(YAML);

        Object written = type("jackson.RopaWriter")
                .getMethod("write", ropa.getClass())
                .invoke(type("jackson.RopaWriter").getMethod("yaml").invoke(null), ropa);

        assertThat(ropa.getClass().getModule().getName()).isEqualTo("org.ropa4j");
        assertThat(written).isEqualTo(YAML);
    }

    @Test
    void a_record_is_checked_for_shape_and_law() throws ReflectiveOperationException {
        Object ropa = read(YAML + "    sites:\n      - domain: ' '\n");

        Object gdpr = type("compliance.rules.GdprRules").getMethod("pack").invoke(null);
        Class<?> checkerType = type("compliance.ComplianceChecker");
        Object checker = checkerType.getMethod("of", List.class).invoke(null, List.of(gdpr));
        Class<?> validatorType = type("validation.RopaValidator");
        Object report = validatorType
                .getMethod("validate", ropa.getClass(), LocalDate.class)
                .invoke(
                        validatorType.getMethod("of", checkerType).invoke(null, checker),
                        ropa,
                        LocalDate.of(2026, 11, 23));

        assertThat(report.getClass().getMethod("findings").invoke(report).toString())
                .contains("text-blank", "controller-");
    }

    @Test
    void the_module_shows_its_package_and_requires_no_more_than_the_readme_gives_a_reason_for() {
        ModuleDescriptor module =
                layer.findModule("org.ropa4j.jackson").orElseThrow().getDescriptor();

        assertThat(module.exports()).extracting(Exports::source).containsExactly("org.ropa4j.jackson");
        assertThat(module.opens()).isEmpty();
        assertThat(module.requires())
                .extracting(Requires::name)
                .containsExactlyInAnyOrder(
                        "java.base",
                        "org.jspecify",
                        "org.ropa4j",
                        "org.snakeyaml.engine",
                        "tools.jackson.databind",
                        "tools.jackson.dataformat.yaml");
    }

    private Object read(String yaml) throws ReflectiveOperationException {
        Object document = type("jackson.RopaReader")
                .getMethod("read", String.class, String.class)
                .invoke(type("jackson.RopaReader").getMethod("yaml").invoke(null), "example.ropa.yaml", yaml);
        return document.getClass().getMethod("ropa").invoke(document);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return layer.findLoader("org.ropa4j").loadClass("org.ropa4j." + name);
    }

    /** The modules that ropa4j needs, found among everything on the class path of this test. */
    private static ModuleLayer layer() {
        Path[] classPath = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration needed = boot.configuration()
                .resolve(
                        ModuleFinder.of(classPath),
                        ModuleFinder.of(),
                        Set.of("org.ropa4j.jackson", "org.hibernate.validator"));
        return ModuleLayer.defineModulesWithOneLoader(needed, List.of(boot), ClassLoader.getPlatformClassLoader())
                .layer();
    }
}
