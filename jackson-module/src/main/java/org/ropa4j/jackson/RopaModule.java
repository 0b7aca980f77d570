package org.ropa4j.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ropa4j.model.Stated;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches a Jackson mapper to read and write records of processing and their parts, wherever they occur in the types of an
 * application.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new RopaModule()).build();
 * String json = mapper.writeValueAsString(ropa);
 * Ropa same = mapper.readValue(json, Ropa.class);
 * }</pre>
 *
 * <p>What is written is what {@link RopaReader} reads, whatever naming strategy, inclusion or other setting the mapper has, and
 * the module changes no setting of the mapper. One thing differs from {@link RopaWriter}: texts always name their language, so
 * that a store which reorders keys does no harm. What cannot be read ends in a {@link MismatchedInputException} that says
 * everything that is wrong, one problem a line. A mapper has no limit on the size of what it reads; for files that people write,
 * use {@link RopaReader}.
 *
 * <p>Found by {@code MapperBuilder.findAndAddModules()}. Immutable and thread-safe.
 */
public final class RopaModule extends JacksonModule {
    private final Shapes shapes = Shapes.ofRopa();

    /** The module; there is nothing to set. */
    public RopaModule() {}

    @Override
    public String getModuleName() {
        return "ropa4j-jackson";
    }

    /** Unknown: the version of the artifact is the one that counts. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new ShapeDeserializers());
        context.addSerializers(new ShapeSerializers());
    }

    private Optional<Shape> ours(JavaType type) {
        return Stated.class.isAssignableFrom(type.getRawClass())
                ? ours(type.containedTypeOrUnknown(0)).map(item -> new StatedShape(new ListShape(item)))
                : ours(type.getRawClass());
    }

    private Optional<Shape> ours(Class<?> type) {
        return type.getName().startsWith("org.ropa4j.") ? shapes.find(type) : Optional.empty();
    }

    private final class ShapeDeserializers extends Deserializers.Base {
        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return ours(type).isPresent();
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return find(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return find(type);
        }

        private @Nullable ValueDeserializer<?> find(JavaType type) {
            return ours(type)
                    .map(shape -> new ShapeDeserializer(type.getRawClass(), shape))
                    .orElse(null);
        }
    }

    private static final class ShapeDeserializer extends ValueDeserializer<Object> {
        private final Class<?> type;
        private final Shape shape;

        ShapeDeserializer(Class<?> type, Shape shape) {
            this.type = type;
            this.shape = shape;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Reading in = new Reading(parser, "", new WideCharacters(), null, Optional::empty);
            Object value = in.readValue(shape);
            if (value == null || !in.problems().isEmpty()) {
                throw MismatchedInputException.from(
                        parser,
                        type,
                        in.problems().stream().map(RopaProblem::pathAndText).collect(Collectors.joining("\n")));
            }
            if (!type.isInstance(value)) {
                throw MismatchedInputException.from(parser, type, "found another kind, expected " + KebabCase.of(type));
            }
            return value;
        }

        /** Silence is a value of a {@link Stated}. */
        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return shape instanceof StatedShape ? shape.absent() : null;
        }
    }

    private final class ShapeSerializers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return find(type);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return find(type);
        }

        private @Nullable ValueSerializer<?> find(JavaType type) {
            return ours(type).map(ShapeSerializer::new).orElse(null);
        }
    }

    private static final class ShapeSerializer extends ValueSerializer<Object> {
        private final Shape shape;

        ShapeSerializer(Shape shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            shape.write(value, new Writing(generator, false));
        }
    }
}
