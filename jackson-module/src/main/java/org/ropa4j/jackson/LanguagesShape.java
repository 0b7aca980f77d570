package org.ropa4j.jackson;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The languages of a record, whose first one plain texts are in.
 *
 * @param list the list that it is
 */
record LanguagesShape(ListShape list) implements Shape {
    static final String KEY = "languages";

    @Override
    public @Nullable Object read(Reading in) {
        Object languages = list.read(in);
        in.foundLanguages(languages);
        return languages;
    }

    @Override
    public void write(Object value, Writing out) {
        for (Object language : ((List<?>) value)) {
            out.textsIn((Locale) language);
            break;
        }
        list.write(value, out);
    }

    @Override
    public Object absent() {
        return list.absent();
    }

    @Override
    public String expected() {
        return list.expected();
    }
}
