/**
 * A structured text and three ways to write it down.
 *
 * <p>A {@link org.ropa4j.document.Document} has a title, a lead, sections and a foot. They hold {@link
 * org.ropa4j.document.Block blocks} (paragraphs, lists, tables, callouts, pictures of what flows where), and blocks hold {@link
 * org.ropa4j.document.Phrase phrases}: runs of {@link org.ropa4j.document.Inline inlines} such as text, a link or a date.
 * All are immutable values that may be shared between threads.
 *
 * <p>{@link org.ropa4j.document.HtmlWriter}, {@link org.ropa4j.document.MarkdownWriter} and {@link
 * org.ropa4j.document.PlainTextWriter} write the same document in three forms. There is no node for ready-made markup:
 * every character is written as text, so nothing that a record holds can become a tag, a script or a heading.
 *
 * <h2>What text is</h2>
 *
 * Text is cleaned once, when a value is made, and the writers then keep every character of it:
 *
 * <ul>
 *   <li>a run of white space (space, tab, line ends of any kind, form feed, U+0085, U+2028, U+2029) becomes one space; the
 *       no-break space and other typographic spaces stay;
 *   <li>control characters, lone surrogates and Unicode noncharacters become U+FFFD, so that the reader sees that
 *       something was there;
 *   <li>the invisible characters that turn the direction of writing (U+202A to U+202E, U+2066 to U+2069) and the byte
 *       order mark U+FEFF are removed: they can make a text read as something else than it says.
 * </ul>
 *
 * The package knows nothing of law, of records or of the languages it writes: the few words that a page needs for itself
 * come with the document as {@link org.ropa4j.document.DocumentLabels}.
 */
@NullMarked
package org.ropa4j.document;

import org.jspecify.annotations.NullMarked;
