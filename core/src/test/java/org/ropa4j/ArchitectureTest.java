package org.ropa4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/**
 * The arrows between the packages, and what the library keeps its hands off.
 *
 * <p>Single calls that follow the machine (its locale, clock, time zone, charset, console) are forbidden for every module at
 * once, by {@code .mvn/forbidden-apis.txt} and the bundled lists that the root {@code pom.xml} names.
 */
@AnalyzeClasses(packages = "org.ropa4j", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.ropa4j";

    private static final String VALIDATION_API = "jakarta.validation";
    private static final String COMMONS_LANG = "org.apache.commons.lang3";

    /** Package to what it may use beside itself and {@link #EVERYWHERE}: other packages of ours or single classes, and libraries. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("csv", List.of()),
            entry("spelling", List.of()),
            entry("law", List.of("csv", "spelling")),
            entry("text", List.of(COMMONS_LANG)),
            entry("model", List.of("csv", "law", "text.LocalizedText", VALIDATION_API)),
            entry("compliance", List.of("model", "law", "text", "spelling")),
            entry("compliance.rules", List.of("compliance", "model", "law", "text")),
            entry("document", List.of()),
            entry("wording", List.of("model", "law", "text", "document", "compliance.ModelPath")),
            entry("notice", List.of("model", "law", "text", "document", "compliance", "compliance.rules", "wording")),
            entry(
                    "register",
                    List.of(
                            "model",
                            "law",
                            "text",
                            "document",
                            "csv",
                            "compliance.ModelPath",
                            "wording",
                            "notice.MissingLanguageException")),
            entry(
                    "validation",
                    List.of("compliance", "model", "law", "text", "spelling", VALIDATION_API, COMMONS_LANG)));

    /** What of the JDK may be used everywhere: no network, no file, no reflection, no language data. */
    private static final List<String> EVERYWHERE = List.of(
            "java.lang",
            "java.lang.annotation",
            "java.io",
            "java.math",
            "java.net.URI",
            "java.nio.charset",
            "java.text.Normalizer",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations");

    private static final Set<String> FILE_ACCESS = Set.of(
            "java.io.File",
            "java.io.FileDescriptor",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile");

    @ArchTest
    static void every_package_stands_in_the_table(JavaClasses library) {
        Set<String> packages = new TreeSet<>();
        library.forEach(type -> packages.add(nameWithinLibrary(type.getPackageName())));
        packages.remove("");

        assertThat(packages).containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }

    @ArchTest
    static final ArchRule arrows_point_down_only =
            classes().that().resideInAPackage(ROOT + "..").should(useOnlyWhatTheTableAllows());

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_reads_or_writes_files = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .dependOnClassesThat(
                    DescribedPredicate.describe("open files", type -> FILE_ACCESS.contains(type.getName())));

    @ArchTest
    static final ArchRule static_fields_never_change =
            fields().that().areStatic().should().beFinal().andShould(holdNoArrayInPublic());

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .haveNameMatching(".*(Utils?|Manager|Impl|Helper)(\\$.*)?");

    @ArchTest
    static void every_package_is_null_marked(JavaClasses library) {
        List<JavaPackage> packages = library.getPackage(ROOT).getSubpackagesInTree().stream()
                .filter(room -> !room.getClasses().isEmpty())
                .toList();

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class))
                        .as(room.getName())
                        .isTrue());
    }

    private static ArchCondition<JavaClass> useOnlyWhatTheTableAllows() {
        return new ArchCondition<>("use only what the table allows their package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                List<String> table = MAY_USE.getOrDefault(nameWithinLibrary(type.getPackageName()), List.of());
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                !isAllowed(type, dependency.getTargetClass().getBaseComponentType(), table))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static boolean isAllowed(JavaClass user, JavaClass used, List<String> table) {
        return used.isPrimitive()
                || used.getPackageName().equals(user.getPackageName())
                || EVERYWHERE.stream().anyMatch(entry -> isIn(entry, used))
                || table.stream().anyMatch(entry -> isIn(entry, used) || isIn(ROOT + "." + entry, used));
    }

    /** Whether the entry names this type, a type around it, or its package; of libraries, also a package above. */
    private static boolean isIn(String entry, JavaClass type) {
        boolean library = entry.equals(VALIDATION_API) || entry.equals(COMMONS_LANG);
        return type.getPackageName().equals(entry)
                || type.getName().equals(entry)
                || type.getName().startsWith(entry + "$")
                || (library && type.getPackageName().startsWith(entry + "."));
    }

    private static ArchCondition<JavaField> holdNoArrayInPublic() {
        return new ArchCondition<>("hold no array if public") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean open = field.getModifiers().contains(JavaModifier.PUBLIC);
                if (open && field.getRawType().isArray()) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can be changed by anyone"));
                }
            }
        };
    }

    private static String nameWithinLibrary(String packageName) {
        return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
    }
}
