/**
 * The record of processing activities: {@link org.ropa4j.model.Ropa} and everything it holds.
 *
 * <p>A model type is a value. It knows no rule, no text of ours and no file format. Four habits run through the package:
 *
 * <ul>
 *   <li><b>A draft can be written down.</b> Constructors make collections immutable and refuse only {@code null}; what a
 *       person could have left out or written badly is found later, all at once: the shape by the Jakarta constraints on the
 *       components, the law by the rules of {@code org.ropa4j.compliance}.
 *   <li><b>Silence is not an answer.</b> Where the law makes a difference between <i>nothing stated</i> and <i>stated that
 *       there is none</i>, the component is a {@link org.ropa4j.model.Stated}. An empty {@code Optional} always reads
 *       <i>not recorded</i>.
 *   <li><b>The record states once.</b> {@code recipients}, {@code retention} and {@code automatedDecisions} of the
 *       {@code Ropa} hold for every activity; an activity that states its own replaces them. {@link
 *       org.ropa4j.model.ResolvedRopa} answers what holds where.
 *   <li><b>What a published text claims is a fact too.</b> {@link org.ropa4j.model.PublishedNotice} keeps it apart from what
 *       the organisation does, so that the two can be compared.
 * </ul>
 *
 * <p>Every component that holds a text for readers says how it is written: as a phrase that goes on in a sentence, or as full
 * sentences. Phrases begin in lower case and have no full stop.
 *
 * <p>Everything is immutable and safe to share between threads; builders are not.
 */
@NullMarked
package org.ropa4j.model;

import org.jspecify.annotations.NullMarked;
