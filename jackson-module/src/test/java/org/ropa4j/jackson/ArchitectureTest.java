package org.ropa4j.jackson;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** As the test of the same name in core, with files and reflection allowed: reading and writing records is what this module is for. */
@AnalyzeClasses(packages = "org.ropa4j.jackson", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule it_uses_the_library_jackson_and_the_jdk_without_its_network = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.ropa4j.jackson",
                    "org.ropa4j.compliance",
                    "org.ropa4j.law",
                    "org.ropa4j.model",
                    "org.ropa4j.text",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation",
                    "org.snakeyaml.engine..",
                    "org.jspecify.annotations",
                    "java.io",
                    "java.lang..",
                    "java.math",
                    "java.nio..",
                    "java.time..",
                    "java.util..");

    @ArchTest
    static final ArchRule static_fields_never_change =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule names_say_what_a_thing_is =
            noClasses().should().haveNameMatching(".*(Utils?|Manager|Impl|Helper)(\\$.*)?");

    @ArchTest
    static void the_package_is_null_marked(JavaClasses module) {
        assertThat(module.getPackage("org.ropa4j.jackson").isAnnotatedWith(NullMarked.class))
                .isTrue();
    }
}
