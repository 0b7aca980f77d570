package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;

/** Collects what there is to say under each term of a list. What has the same term stands together, for a term stands once. */
final class Terms {
    private final Map<Phrase, List<Block>> terms = new LinkedHashMap<>();

    void add(Phrase term, Block... blocks) {
        terms.computeIfAbsent(term, first -> new ArrayList<>()).addAll(Arrays.asList(blocks));
    }

    void add(Phrase term, Phrase text) {
        add(term, new Block.Paragraph(text));
    }

    void add(Phrase term, List<Block> blocks) {
        terms.computeIfAbsent(term, first -> new ArrayList<>()).addAll(blocks);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    Block list() {
        return new Block.DefinitionList(terms.entrySet().stream()
                .map(term -> new Block.Definition(term.getKey(), term.getValue()))
                .toList());
    }
}
