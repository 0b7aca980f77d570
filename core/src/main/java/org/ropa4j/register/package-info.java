/**
 * The records of processing activities that GDPR Art. 30 asks for: that of a controller (Art. 30(1)) and that of a processor (Art.
 * 30(2)), as a document to read and as a table for a spreadsheet.
 *
 * <ul>
 *   <li>{@link org.ropa4j.register.RegisterComposer}: composes a register in a language, as of a date, for the inside or for the
 *       public.
 *   <li>{@link org.ropa4j.register.RegisterField}: what a register says, which element of Art. 30 each field answers, and
 *       whether the public may read it.
 *   <li>{@link org.ropa4j.register.Register}: the document, the table, and the {@linkplain org.ropa4j.register.RegisterGap gaps}.
 *   <li>{@link org.ropa4j.register.AuthorityProfile}: which fields an authority asks for beside the law, as data.
 *   <li>{@link org.ropa4j.register.CsvWriter}: writes a {@link org.ropa4j.register.RegisterTable} so that no spreadsheet runs what
 *       a cell holds.
 * </ul>
 *
 * <p>A reader of fields turns the record into lines under {@linkplain org.ropa4j.register.RegisterField fields}, once; document and
 * table are two settings of the same lines. All words of ours stand in {@code register_<language>.properties}.
 */
@NullMarked
package org.ropa4j.register;

import org.jspecify.annotations.NullMarked;
