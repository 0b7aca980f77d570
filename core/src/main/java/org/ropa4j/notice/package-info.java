/**
 * The privacy notice of a record (GDPR Art. 13 and 14), as a structured text in one language.
 *
 * <ul>
 *   <li>{@link org.ropa4j.notice.NoticeComposer}: composes the notice of a record in a language, as of a date.
 *   <li>{@link org.ropa4j.notice.PrivacyNotice}: the document, and which items of the law it answers where.
 *   <li>{@link org.ropa4j.notice.NoticeSection}: the sections, in their order, with identifiers that are the same in every
 *       language.
 *   <li>{@link org.ropa4j.notice.NoticeItem}: what the law wants said, item by item.
 *   <li>{@link org.ropa4j.notice.NoticeCoverage}: where a notice answers which item, from where in the record, and what is missing.
 *   <li>{@link org.ropa4j.notice.IncompleteNoticeException}: why a notice is not composed, with every {@link
 *       org.ropa4j.notice.MissingItem} at once.
 *   <li>{@link org.ropa4j.notice.NoticeGap}: a hole in a draft, and the place where the answer belongs.
 * </ul>
 *
 * <p>Rules decide, the composer places. That something is missing is found by the rules of {@link org.ropa4j.compliance.rules}
 * that rest on an item, and by nothing else; where the composer has nothing to say, it asks whether a finding lies at that place
 * of the record, and marks a hole if so. An error is a hole that no finished notice may have, and {@code compose} refuses; a
 * warning is a hole in drafts only. Findings on what a published text says leave no hole, as the new text does not repeat it.
 *
 * <p>One file composes one section. What the reader's rights are, whom they can complain to and how they withdraw follows from
 * the record and the law; what a {@linkplain org.ropa4j.model.PublishedNotice published text} claims is never printed as true.
 * All words of ours stand in {@code notice_<language>.properties}; what the record says is put into them as it stands, so that
 * no text of a record is ever read as a pattern or as markup.
 */
@NullMarked
package org.ropa4j.notice;

import org.jspecify.annotations.NullMarked;
