package org.ropa4j.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
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
        Object document = type("RopaReader")
                .getMethod("read", String.class, String.class)
                .invoke(type("RopaReader").getMethod("yaml").invoke(null), "example.ropa.yaml", YAML);
        Object ropa = type("RopaDocument").getMethod("ropa").invoke(document);

        Object written = type("RopaWriter")
                .getMethod("write", ropa.getClass())
                .invoke(type("RopaWriter").getMethod("yaml").invoke(null), ropa);

        assertThat(ropa.getClass().getModule().getName()).isEqualTo("org.ropa4j");
        assertThat(written).isEqualTo(YAML);
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

    private Class<?> type(String name) throws ClassNotFoundException {
        return layer.findLoader("org.ropa4j.jackson").loadClass("org.ropa4j.jackson." + name);
    }

    /** The modules that ropa4j needs, found among everything on the class path of this test. */
    private static ModuleLayer layer() {
        Path[] classPath = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration needed = boot.configuration()
                .resolve(ModuleFinder.of(classPath), ModuleFinder.of(), Set.of("org.ropa4j.jackson"));
        return ModuleLayer.defineModulesWithOneLoader(needed, List.of(boot), ClassLoader.getPlatformClassLoader())
                .layer();
    }
}
