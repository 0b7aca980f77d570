package org.ropa4j.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A piece of a message: fixed text, or a place for an argument. */
sealed interface PatternPart {

    void append(StringBuilder out, Map<String, Object> values, Language language);

    void collectArguments(Set<String> names);

    /** What the message says whatever its arguments are; see {@link MessagePattern#general()}. */
    void appendGeneral(StringBuilder out);

    /** Fixed text. */
    record Fixed(String text) implements PatternPart {
        @Override
        public void append(StringBuilder out, Map<String, Object> values, Language language) {
            out.append(text);
        }

        @Override
        public void collectArguments(Set<String> names) {
            // It has none.
        }

        @Override
        public void appendGeneral(StringBuilder out) {
            out.append(text);
        }
    }

    /** A place that is filled from one argument alone. */
    record Place(String name, Format format) implements PatternPart {
        @Override
        public void append(StringBuilder out, Map<String, Object> values, Language language) {
            out.append(format.write(name, value(name, values), language));
        }

        @Override
        public void collectArguments(Set<String> names) {
            names.add(name);
        }

        @Override
        public void appendGeneral(StringBuilder out) {
            out.append('{').append(name).append('}');
        }
    }

    /** One of several texts, by a number: that for exactly this number, that for its plural category, or the other. */
    record Plural(
            String name,
            Map<Long, List<PatternPart>> exact,
            Map<PluralCategory, List<PatternPart>> branches,
            List<PatternPart> other)
            implements PatternPart {
        @Override
        public void append(StringBuilder out, Map<String, Object> values, Language language) {
            long number = wholeNumber(name, value(name, values));
            List<PatternPart> ofCategory = branches.getOrDefault(language.plural(number), other);
            exact.getOrDefault(number, ofCategory).forEach(part -> part.append(out, values, language));
        }

        @Override
        public void collectArguments(Set<String> names) {
            names.add(name);
            exact.values().forEach(branch -> branch.forEach(part -> part.collectArguments(names)));
            branches.values().forEach(branch -> branch.forEach(part -> part.collectArguments(names)));
            other.forEach(part -> part.collectArguments(names));
        }

        @Override
        public void appendGeneral(StringBuilder out) {
            other.forEach(part -> part.appendGeneral(out));
        }
    }

    /** One of several texts, by a word. */
    record Select(String name, Map<String, List<PatternPart>> branches, List<PatternPart> other)
            implements PatternPart {
        @Override
        public void append(StringBuilder out, Map<String, Object> values, Language language) {
            branches.getOrDefault(keyword(name, value(name, values)), other)
                    .forEach(part -> part.append(out, values, language));
        }

        @Override
        public void collectArguments(Set<String> names) {
            names.add(name);
            branches.values().forEach(branch -> branch.forEach(part -> part.collectArguments(names)));
            other.forEach(part -> part.collectArguments(names));
        }

        @Override
        public void appendGeneral(StringBuilder out) {
            other.forEach(part -> part.appendGeneral(out));
        }
    }

    /** How an argument is written. */
    enum Format {
        TEXT {
            @Override
            String write(String name, Object value, Language language) {
                if (value instanceof CharSequence || value instanceof Integer || value instanceof Long) {
                    return value.toString();
                }
                throw wrongType(name, value, "text or a whole number; for others say how, as in {" + name + ", date}");
            }
        },
        NUMBER {
            @Override
            String write(String name, Object value, Language language) {
                return value instanceof BigDecimal decimal
                        ? language.number(decimal)
                        : language.number(wholeNumber(name, value));
            }
        },
        DATE {
            @Override
            String write(String name, Object value, Language language) {
                if (value instanceof LocalDate date) {
                    return language.date(date);
                }
                throw wrongType(name, value, "a LocalDate");
            }
        },
        DURATION {
            @Override
            String write(String name, Object value, Language language) {
                if (value instanceof Period period) {
                    return language.duration(period);
                }
                if (value instanceof Duration duration) {
                    return language.duration(duration);
                }
                throw wrongType(name, value, "a Period or a Duration");
            }
        },
        LIST_AND {
            @Override
            String write(String name, Object value, Language language) {
                return language.joinAnd(texts(name, value, language));
            }
        },
        LIST_OR {
            @Override
            String write(String name, Object value, Language language) {
                return language.joinOr(texts(name, value, language));
            }
        };

        abstract String write(String name, Object value, Language language);

        private static List<String> texts(String name, Object value, Language language) {
            if (value instanceof Collection<?> items) {
                return items.stream()
                        .map(item -> TEXT.write(name, item, language))
                        .toList();
            }
            throw wrongType(name, value, "a collection of texts");
        }
    }

    private static Object value(String name, Map<String, Object> values) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("argument '" + name + "' is missing; given: " + values.keySet());
        }
        return value;
    }

    private static long wholeNumber(String name, Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigInteger big && big.bitLength() < Long.SIZE) {
            return big.longValue();
        }
        throw wrongType(name, value, "a whole number");
    }

    private static String keyword(String name, Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof CharSequence || value instanceof Boolean) {
            return value.toString();
        }
        throw wrongType(name, value, "a text, an enum or a boolean");
    }

    private static IllegalArgumentException wrongType(String name, Object value, String expected) {
        return new IllegalArgumentException(
                "argument '" + name + "' is of type " + value.getClass().getSimpleName() + ", expected " + expected);
    }
}
