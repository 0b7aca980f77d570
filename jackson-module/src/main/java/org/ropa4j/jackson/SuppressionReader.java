package org.ropa4j.jackson;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.Suppression;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;

/**
 * Reads what the owners of a record have accepted from a file that people write: a list, in YAML or JSON.
 *
 * <pre>{@code
 * - rule: tracker-lifetime-missing
 *   element: /trackers[session]
 *   until: 2027-01-31
 *   reason: The supplier documents it in January.
 * }</pre>
 *
 * <p>It is as strict as {@link RopaReader} and says everything that is wrong at once. A rule must be one of those that were asked; if
 * the same file serves checks with different rules, {@link Suppression#parse} takes any, and the report says which it does not know.
 *
 * <pre>{@code
 * SuppressionReader reader = SuppressionReader.forRules(report.rules());
 * ComplianceReport open = report.suppressing(reader.read(Path.of("accepted.yaml")));
 * }</pre>
 *
 * <p>Each suppression knows its place in the file, so that a finding about it (that it has expired, or is not needed) leads there. A
 * file in which nothing but comments stands holds no suppressions.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class SuppressionReader {
    private static final long MAX_BYTES = RopaReader.DEFAULT_MAX_BYTES;

    private final ListShape shape;
    private final TokenStreamFactory json = TokenFactories.json(MAX_BYTES);
    private final TokenStreamFactory yaml = TokenFactories.yaml(MAX_BYTES);

    private SuppressionReader(ListShape shape) {
        this.shape = shape;
    }

    /**
     * A reader that takes suppressions of these rules; see {@link ComplianceReport#rules()}. The ending of a file's name says which
     * format it is in, see {@link FileFormat#ofFileName(String)}.
     */
    public static SuppressionReader forRules(Collection<RuleId> rules) {
        return new SuppressionReader(SuppressionShape.listOf(Objects.requireNonNull(rules, "rules")));
    }

    /**
     * Reads a file.
     *
     * @throws RopaReadException if it is no list of suppressions
     * @throws IOException if it cannot be read at all
     * @throws IllegalArgumentException if the file's name tells no format
     */
    public List<Suppression> read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        FileFormat format = formatOf(String.valueOf(file.getFileName()));
        return read(Source.of(file, MAX_BYTES), format);
    }

    /**
     * Reads a text.
     *
     * @param name what the file is called, for messages and places
     * @throws RopaReadException if it is no list of suppressions
     * @throws IllegalArgumentException if the file's name tells no format
     */
    public List<Suppression> read(String name, String text) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        FileFormat format = formatOf(name);
        try {
            return read(Source.of(name, text, MAX_BYTES), format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileFormat formatOf(String name) {
        return FileFormat.ofFileName(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the file is called '" + name + "', expected a name that ends in .yaml, .yml or .json"));
    }

    private List<Suppression> read(Source source, FileFormat format) throws IOException {
        SourceMapBuilder places = new SourceMapBuilder(source.name());
        WideCharacters wide = new WideCharacters();
        boolean isYaml = format == FileFormat.YAML;
        try (Reader characters = new WholeCharacters(source.open());
                Reader allowed = isYaml ? new YamlCharacters(characters, source.name(), wide) : characters;
                JsonParser parser = (isYaml ? yaml : json).createParser(ObjectReadContext.empty(), allowed)) {
            Reading in = new Reading(parser, source.name(), wide, places, Optional::empty);
            Object list = in.readDocument(shape, "list");
            if (in.problems().size() == 1 && in.problems().get(0).kind() == RopaProblem.Kind.EMPTY) {
                return List.of();
            }
            if (list == null || !in.problems().isEmpty()) {
                throw new RopaReadException(in.problems());
            }
            return located((List<?>) list, places.build());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new RopaReadException(source.malformed());
            }
            throw e.getCause();
        }
    }

    private static List<Suppression> located(List<?> suppressions, SourceMap places) {
        List<Suppression> located = new ArrayList<>();
        for (Object each : suppressions) {
            Suppression suppression = (Suppression) each;
            located.add(places.find(ModelPath.root().item(located.size()))
                    .map(suppression::at)
                    .orElse(suppression));
        }
        return List.copyOf(located);
    }
}
