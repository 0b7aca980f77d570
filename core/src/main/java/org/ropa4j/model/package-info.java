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
 *       <i>not recorded</i>; where <i>not yet assessed</i> is a third answer, it is a constant of its own, as in {@link
 *       org.ropa4j.model.Dpia.Need}.
 *   <li><b>The record states once.</b> What a cell, one category of data in one activity, leaves out is taken from the
 *       activity, then the data group, then the record. {@link org.ropa4j.model.ResolvedRopa} answers what holds where.
 *   <li><b>What a published text claims is a fact too.</b> {@link org.ropa4j.model.PublishedNotice} keeps it apart from what
 *       the organisation does, so that the two can be compared.
 * </ul>
 *
 * <p>Every component that holds a text for readers says how it is written: as a phrase that goes on in a sentence, or as full
 * sentences. Phrases begin in lower case and have no full stop.
 *
 * <p>Where to find what, in the order in which a record is read:
 *
 * <ul>
 *   <li><b>Who:</b> {@link org.ropa4j.model.Party} with {@link org.ropa4j.model.ContactPoint}, {@link
 *       org.ropa4j.model.Appointment} of a data protection officer or representative and {@link
 *       org.ropa4j.model.Certification}; {@link org.ropa4j.model.JointArrangement}.
 *   <li><b>What and why:</b> {@link org.ropa4j.model.ProcessingActivity} (Art. 30(1)) and {@link
 *       org.ropa4j.model.ProcessorActivity} (Art. 30(2)); {@link org.ropa4j.model.Purpose} and its {@link
 *       org.ropa4j.model.LegalBasis}; {@link org.ropa4j.model.DataUse}, {@link org.ropa4j.model.DataGroup}, {@link
 *       org.ropa4j.model.Source} and {@link org.ropa4j.model.DataPermission} (Art. 9, 10, 87).
 *   <li><b>To whom and where:</b> {@link org.ropa4j.model.Recipient} with its {@link
 *       org.ropa4j.model.ProcessingAgreement} and {@link org.ropa4j.model.Transfer}s, each allowed by a {@link
 *       org.ropa4j.model.TransferMechanism}.
 *   <li><b>How long:</b> {@link org.ropa4j.model.RetentionRule}, which {@linkplain
 *       org.ropa4j.model.RetentionRule#expiry counts} from {@link org.ropa4j.model.EventDates} to an {@link
 *       org.ropa4j.model.Expiry}.
 *   <li><b>How:</b> {@link org.ropa4j.model.Marketing}, {@link org.ropa4j.model.AutomatedDecision}, {@link
 *       org.ropa4j.model.Measure}, {@link org.ropa4j.model.Dpia}, {@link org.ropa4j.model.Tracker} and {@link
 *       org.ropa4j.model.TrackerPolicy}.
 *   <li><b>Towards people:</b> {@link org.ropa4j.model.RightsProcedure}, {@link org.ropa4j.model.ChildPolicy}, {@link
 *       org.ropa4j.model.NoticeProfile}; which rights they have is an {@link org.ropa4j.model.Entitlement} that follows from
 *       the bases.
 *   <li><b>In which words:</b> {@link org.ropa4j.model.Vocabulary}, whose built-in words have constants in {@link
 *       org.ropa4j.model.DataCategories}, {@link org.ropa4j.model.DataSubjectCategories}, {@link
 *       org.ropa4j.model.PurposeCategories}, {@link org.ropa4j.model.RecipientCategories}, {@link
 *       org.ropa4j.model.MeasureCategories} and {@link org.ropa4j.model.RetentionEvents}.
 * </ul>
 *
 * <p>Everything is immutable and safe to share between threads; builders are not.
 */
@NullMarked
package org.ropa4j.model;

import org.jspecify.annotations.NullMarked;
