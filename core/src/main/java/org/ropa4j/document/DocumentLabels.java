package org.ropa4j.document;

/**
 * The words that a written document needs for itself, in its own language.
 *
 * @param contents the heading of the list of contents, such as "Innhold"
 * @param skipToContent the link past the top of a page, such as "Hopp til innholdet"
 * @param missing what stands before a hole in a draft, such as "Mangler"
 */
public record DocumentLabels(String contents, String skipToContent, String missing) {
    public DocumentLabels {
        contents = requireText(contents, "contents");
        skipToContent = requireText(skipToContent, "skipToContent");
        missing = requireText(missing, "missing");
    }

    private static String requireText(String label, String name) {
        String clean = CleanText.label(label, name);
        if (clean.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        return clean;
    }
}
