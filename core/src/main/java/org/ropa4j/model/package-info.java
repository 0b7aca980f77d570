/**
 * The record of processing activities: {@link org.ropa4j.model.Ropa} and everything it holds.
 *
 * <p>A model type is a value. It knows no rule, no text of ours and no file format. Four habits run through the package:
 *
 * <ul>
 *   <li><b>A draft can be written down.</b> Constructors make collections immutable and refuse only {@code null}; what a
 *       person could have left out or written badly is found later, all at once: the shape by the Jakarta constraints on the
 *       components, the law by the rules of {@code org.ropa4j.compliance}.
 *   <li><b>Silence is not an answer.</b> Where the law makes a difference between <i>nothing stated</i>, <i>not yet looked
 *       into</i> and <i>stated that there is none</i>, the component is a {@link org.ropa4j.model.Stated}. An empty {@code
 *       Optional} always reads <i>not recorded</i>; where <i>not yet assessed</i> is an answer of its own, it is a constant, as
 *       in {@link org.ropa4j.model.Dpia.Need} and {@link org.ropa4j.model.Appointment.Ground}.
 *   <li><b>The record states once.</b> What a cell, one category of data in one activity, leaves out is taken from the
 *       activity, then the data group, then the record. {@link org.ropa4j.model.ResolvedRopa} answers what holds where.
 *   <li><b>What a published text claims is a fact too.</b> {@link org.ropa4j.model.PublishedNotice} keeps it apart from what
 *       the organisation does, so that the two can be compared.
 * </ul>
 *
 * <p>Every component that holds a text for readers says how it is written: as a phrase that goes on in a sentence, or as full
 * sentences. Phrases begin in lower case and have no full stop.
 *
 * <p>Where to find what, in the order in which a record is read. Begin with {@link org.ropa4j.model.Ropa} and leave the rest until
 * a component asks for it:
 *
 * <ul>
 *   <li><b>Who:</b> {@link org.ropa4j.model.Party} ({@link org.ropa4j.model.PartyKind}) with its
 *       {@link org.ropa4j.model.Identifier}s, {@link org.ropa4j.model.PostalAddress},
 *       {@link org.ropa4j.model.ContactPoint}s, {@link org.ropa4j.model.Site}s,
 *       {@link org.ropa4j.model.Certification}s and {@link org.ropa4j.model.PrivacyContact}s; the
 *       {@link org.ropa4j.model.Appointment} of a data protection officer or representative (Art. 27, 37);
 *       {@link org.ropa4j.model.JointArrangement} (Art. 26); {@link org.ropa4j.model.PublicCapacity}.
 *   <li><b>What and why:</b> {@link org.ropa4j.model.ProcessingActivity} (Art. 30(1)) and
 *       {@link org.ropa4j.model.ProcessorActivity} (Art. 30(2)); their {@link org.ropa4j.model.Purpose}s and each
 *       purpose's {@link org.ropa4j.model.LegalBasis} (Art. 6(1)), with {@link org.ropa4j.model.ConsentAct},
 *       {@link org.ropa4j.model.ConsentChoice}, {@link org.ropa4j.model.Withdrawal} by
 *       {@link org.ropa4j.model.WithdrawalMeans}, {@link org.ropa4j.model.ContractStage},
 *       {@link org.ropa4j.model.ContractParty}, {@link org.ropa4j.model.TaskKind},
 *       {@link org.ropa4j.model.InterestHolder} and {@link org.ropa4j.model.InterestAssessment};
 *       {@link org.ropa4j.model.Research} (Art. 89).
 *   <li><b>Which data, whose, from where:</b> {@link org.ropa4j.model.DataUse} and
 *       {@link org.ropa4j.model.DataGroup}, in what {@link org.ropa4j.model.DataForm} and after what
 *       {@link org.ropa4j.model.Deidentification}; {@link org.ropa4j.model.DataPermission} (Art. 9, 10, 87);
 *       {@link org.ropa4j.model.DataExclusion} and what is done {@link org.ropa4j.model.IfReceived};
 *       {@link org.ropa4j.model.Source} ({@link org.ropa4j.model.SourceKind}),
 *       {@link org.ropa4j.model.CollectionPoint} and {@link org.ropa4j.model.Provision}
 *       ({@link org.ropa4j.model.ProvisionKind}), which Art. 13 and 14 ask about.
 *   <li><b>To whom and where to:</b> {@link org.ropa4j.model.Recipient} ({@link org.ropa4j.model.RecipientRole}) with
 *       its {@link org.ropa4j.model.ProcessingAgreement} and {@link org.ropa4j.model.Oversight} (Art. 28);
 *       {@link org.ropa4j.model.Transfer} (Chapter V), allowed by a {@link org.ropa4j.model.TransferMechanism}:
 *       {@link org.ropa4j.model.ClauseSet}, {@link org.ropa4j.model.ClauseModule},
 *       {@link org.ropa4j.model.ClauseAnnex}, {@link org.ropa4j.model.DerogationGround};
 *       {@link org.ropa4j.model.TransferAssessment} and {@link org.ropa4j.model.SafeguardCopy};
 *       {@link org.ropa4j.model.StoragePlace}.
 *   <li><b>How long:</b> {@link org.ropa4j.model.RetentionRule} with its {@link org.ropa4j.model.Coverage},
 *       {@link org.ropa4j.model.FinalAction} and {@link org.ropa4j.model.ErasureMethod}. It {@linkplain
 *       org.ropa4j.model.RetentionRule#expiry counts} from {@link org.ropa4j.model.EventDates}, on the
 *       {@link org.ropa4j.model.FinancialYear}, to an {@link org.ropa4j.model.Expiry}.
 *   <li><b>How, and how safely:</b> {@link org.ropa4j.model.Measure} (Art. 32) and
 *       {@link org.ropa4j.model.BreachProcedure} (Art. 33, 34); {@link org.ropa4j.model.Dpia} (Art. 35) and
 *       {@link org.ropa4j.model.Scale}; {@link org.ropa4j.model.AutomatedDecision} (Art. 22);
 *       {@link org.ropa4j.model.Marketing} by {@link org.ropa4j.model.MarketingChannel};
 *       {@link org.ropa4j.model.CameraSurveillance}, {@link org.ropa4j.model.EmployeeMonitoring} and
 *       {@link org.ropa4j.model.MailboxAccess}; {@link org.ropa4j.model.ChildPolicy} (Art. 8);
 *       {@link org.ropa4j.model.Tracker} ({@link org.ropa4j.model.TrackerKind},
 *       {@link org.ropa4j.model.TrackerCategory}), its {@link org.ropa4j.model.TrackerLifetime} to a
 *       {@link org.ropa4j.model.TrackerEnd}, {@link org.ropa4j.model.TrackerConsent} and
 *       {@link org.ropa4j.model.TrackerPolicy}.
 *   <li><b>Towards people:</b> {@link org.ropa4j.model.RightsProcedure} with {@link org.ropa4j.model.AnswerDeadline}
 *       and {@link org.ropa4j.model.IdentityCheck} ({@link org.ropa4j.model.IdentityCheckPolicy}). Which
 *       {@link org.ropa4j.model.Right}s people have is not recorded: it is an {@link org.ropa4j.model.Entitlement}
 *       that follows from the bases.
 *   <li><b>What a notice says beyond the record:</b> {@link org.ropa4j.model.NoticeProfile} with
 *       {@link org.ropa4j.model.Statement}s for a {@link org.ropa4j.model.NoticePlace},
 *       {@link org.ropa4j.model.DefinedTerm}s, {@link org.ropa4j.model.ChannelAdvice},
 *       {@link org.ropa4j.model.ChangePolicy} ({@link org.ropa4j.model.ChangeAnnouncement}) and
 *       {@link org.ropa4j.model.Addendum}; {@link org.ropa4j.model.PublishedNotice} with
 *       {@link org.ropa4j.model.PublishedBasis}, {@link org.ropa4j.model.PublishedRight},
 *       {@link org.ropa4j.model.AnnouncedItem}, {@link org.ropa4j.model.Claim}s ({@link org.ropa4j.model.ClaimKind})
 *       and {@link org.ropa4j.model.LawReference}s.
 *   <li><b>In which words:</b> {@link org.ropa4j.model.Vocabulary} of {@link org.ropa4j.model.Concept}s:
 *       {@link org.ropa4j.model.DataCategory} ({@link org.ropa4j.model.Sensitivity},
 *       {@link org.ropa4j.model.SpecialCategory}), {@link org.ropa4j.model.DataSubjectCategory},
 *       {@link org.ropa4j.model.PurposeCategory}, {@link org.ropa4j.model.RecipientCategory},
 *       {@link org.ropa4j.model.MeasureCategory} and {@link org.ropa4j.model.RetentionEvent}. The built-in ones have
 *       constants in {@link org.ropa4j.model.DataCategories}, {@link org.ropa4j.model.DataSubjectCategories},
 *       {@link org.ropa4j.model.PurposeCategories}, {@link org.ropa4j.model.RecipientCategories},
 *       {@link org.ropa4j.model.MeasureCategories} and {@link org.ropa4j.model.RetentionEvents}.
 *   <li><b>Kept by whom:</b> {@link org.ropa4j.model.Administration} of record and activities;
 *       {@link org.ropa4j.model.Framework}.
 *   <li><b>Said of every part:</b> {@link org.ropa4j.model.Stated} (nothing, not assessed, none, these),
 *       {@link org.ropa4j.model.Occurrence} (it does, may or will) and {@link org.ropa4j.model.Extent} (all, mainly,
 *       among others); {@link org.ropa4j.model.Link}.
 *   <li><b>Asked of the whole:</b> {@link org.ropa4j.model.ResolvedRopa} answers what holds for a
 *       {@link org.ropa4j.model.DataCell}, which {@link org.ropa4j.model.ThirdCountryAccess} there is, and, by
 *       {@link org.ropa4j.model.References}, what refers to what at which {@link org.ropa4j.model.Place}.
 *   <li><b>Shapes:</b> the constraints {@link org.ropa4j.model.Filled}, {@link org.ropa4j.model.PositivePeriod} and {@link
 *       org.ropa4j.model.Chronological} on a {@link org.ropa4j.model.TimeSpan}, {@link org.ropa4j.model.Ascending} on ages,
 *       beside those of Jakarta Validation.
 * </ul>
 *
 * <p>Everything is immutable and safe to share between threads; builders are not.
 */
@NullMarked
package org.ropa4j.model;

import org.jspecify.annotations.NullMarked;
