package org.ropa4j.notice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a notice says of what the law wants said.
 *
 * @param answers for each item that the notice speaks of, the identifiers of the sections where it does, in reading order
 * @param gaps what is missing, in reading order
 */
public record NoticeCoverage(Map<NoticeItem, List<String>> answers, List<NoticeGap> gaps) {
    public NoticeCoverage {
        Map<NoticeItem, List<String>> ordered = new EnumMap<>(NoticeItem.class);
        answers.forEach((item, sections) -> ordered.put(item, List.copyOf(sections)));
        answers = Collections.unmodifiableMap(ordered);
        gaps = List.copyOf(gaps);
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return gaps.isEmpty();
    }

    /** What is missing of an item. */
    public List<NoticeGap> gaps(NoticeItem item) {
        return gaps.stream().filter(gap -> gap.item() == item).toList();
    }
}
