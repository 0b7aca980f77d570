package org.ropa4j.notice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ropa4j.compliance.ModelPath;

/**
 * What a notice says of what the law wants said.
 *
 * @param answers for each item that the notice speaks of, where it does
 * @param gaps what is missing, in reading order; a composed notice lacks at most what is not {@linkplain NoticeGap#isRequired
 *     required}
 */
public record NoticeCoverage(Map<NoticeItem, List<Answer>> answers, List<NoticeGap> gaps) {
    public NoticeCoverage {
        Map<NoticeItem, List<Answer>> ordered = new EnumMap<>(NoticeItem.class);
        answers.forEach((item, places) -> ordered.put(item, List.copyOf(places)));
        answers = Collections.unmodifiableMap(ordered);
        gaps = List.copyOf(gaps);
    }

    /**
     * A place where a notice answers an item.
     *
     * @param section the identifier of the section; empty for what stands before the first section
     * @param path what in the record the answer was made from; what follows from the law alone, from the part of the record it
     *     would be in
     */
    public record Answer(String section, ModelPath path) {
        public Answer {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(path, "path");
        }
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return gaps.isEmpty();
    }

    /** The identifiers of the sections that answer an item, each once, in reading order as far as their answers are. */
    public List<String> sections(NoticeItem item) {
        return answers(item).stream().map(Answer::section).distinct().toList();
    }

    /** The places in the record from which an item is answered, each once. */
    public List<ModelPath> paths(NoticeItem item) {
        return answers(item).stream().map(Answer::path).distinct().toList();
    }

    /** What is missing of an item. */
    public List<NoticeGap> gaps(NoticeItem item) {
        return gaps.stream().filter(gap -> gap.item() == item).toList();
    }

    private List<Answer> answers(NoticeItem item) {
        return answers.getOrDefault(item, List.of());
    }
}
