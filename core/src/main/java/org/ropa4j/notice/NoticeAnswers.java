package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Document;

/** Finds again in a document which of its blocks answer what, and from where in the record. */
final class NoticeAnswers {

    private NoticeAnswers() {}

    /** What a block is marked with. */
    record Mark(NoticeItem item, ModelPath path) {
        static Mark parse(String mark) {
            int space = mark.indexOf(' ');
            return new Mark(NoticeItem.valueOf(mark.substring(0, space)), ModelPath.parse(mark.substring(space + 1)));
        }

        @Override
        public String toString() {
            return item.name() + " " + path;
        }
    }

    static Map<NoticeItem, List<NoticeCoverage.Answer>> in(Document document) {
        Map<NoticeItem, List<NoticeCoverage.Answer>> answers = new EnumMap<>(NoticeItem.class);
        document.marks().forEach((text, sections) -> {
            Mark mark = Mark.parse(text);
            List<NoticeCoverage.Answer> ofItem = answers.computeIfAbsent(mark.item(), item -> new ArrayList<>());
            sections.forEach(section -> ofItem.add(new NoticeCoverage.Answer(section, mark.path())));
        });
        return answers;
    }
}
