/**
 * Checks a record of processing against the law as it stood on a day, and reports what is not recorded.
 *
 * <pre>{@code
 * ComplianceChecker checker = ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack());
 * ComplianceReport report = checker.check(ropa, LocalDate.of(2026, 11, 23));
 * report.complies();   // false
 * report.findings();   // what is wrong, where, and by which provision
 * }</pre>
 *
 * <p>How it fits together:
 *
 * <ul>
 *   <li>A {@link org.ropa4j.compliance.Rule} is a value: which {@link org.ropa4j.compliance.Subject} it looks at, which
 *       provisions it rests on, how severe it is where and from when, and the test. Rules come in a {@link
 *       org.ropa4j.compliance.RulePack} with their texts; house rules are written in the same way.
 *   <li>The {@link org.ropa4j.compliance.ComplianceChecker} passes over a record once and asks every rule that speaks on
 *       the day. What a rule may know beyond its element is in {@link org.ropa4j.compliance.CheckContext};
 *       what takes a pass over the record to know it asks by a {@link org.ropa4j.compliance.RecordQuestion}.
 *   <li>A {@link org.ropa4j.compliance.Finding} is data: rule, {@link org.ropa4j.compliance.Severity}, {@link
 *       org.ropa4j.compliance.ModelPath}, citations, arguments. Its words are made late, in the language of the reader, by
 *       {@link org.ropa4j.compliance.RuleTexts}.
 *   <li>A house writes rules of its own in the same form, with their words beside them ({@link
 *       org.ropa4j.compliance.RulePack#of(String, org.ropa4j.compliance.Rule...)}), or says what it never does ({@link
 *       org.ropa4j.compliance.DenyRule}).
 *   <li>What a house has decided to live with, a {@link org.ropa4j.compliance.Suppression} accepts for a reason and until a day; a
 *       {@link org.ropa4j.compliance.Baseline} accepts all that was there when it began. Both name places by {@link
 *       org.ropa4j.compliance.ElementPath}, which holds when the record is put in another order.
 *   <li>The {@link org.ropa4j.compliance.ComplianceReport} says not only what was found but how much was looked at: a report
 *       that looked at nothing does not comply.
 * </ul>
 *
 * <p>Nothing here asks the clock, the default locale, files or the network. All types are immutable and thread-safe, builders
 * excepted.
 */
@NullMarked
package org.ropa4j.compliance;

import org.jspecify.annotations.NullMarked;
