/**
 * Records of processing as code. One typed record of what an organisation does with personal data gives, for any date and in
 * people's own languages, the record of GDPR Art. 30, the privacy notice of Art. 13 and 14 and a report of what the law still wants.
 *
 * <pre>
 *  *.ropa.yaml / .json ──► ropa4j-jackson ──► Ropa ──► ComplianceChecker(packs, as of) ──► ComplianceReport ──► text
 *  Java builders ─────────────────────────────┤
 *                                             ├──► NoticeComposer(language, as of) ──► Document ──► HTML · Markdown · text
 *                                             └──► RegisterComposer(language, as of) ──► Document, and a table ──► CSV
 * </pre>
 *
 * <p>Everything is a value, everything flows one way. A model type knows no rule, no text and no writer. A composer knows law
 * and language but no markup. A writer knows markup but no law. Nothing reads the clock, the network or the JVM's default
 * locale: dates and languages are arguments, so the same input gives the same bytes everywhere.
 *
 * <p>The rooms; none uses one below it:
 *
 * <ul>
 *   <li>{@link org.ropa4j.law}: instruments, citations, countries and the dated tables of the law.
 *   <li>{@link org.ropa4j.text}: texts in several languages and message patterns for them.
 *   <li>{@link org.ropa4j.model}: {@link org.ropa4j.model.Ropa} and everything it holds.
 *   <li>{@link org.ropa4j.document}: rendered texts as a tree of sections and blocks, and their writers.
 *   <li>{@link org.ropa4j.compliance}: rules, findings and reports; {@link org.ropa4j.compliance.rules}: the rules of ropa4j.
 *   <li>{@link org.ropa4j.notice}: privacy notices.
 *   <li>{@link org.ropa4j.register}: the records of Art. 30, for people and for spreadsheets.
 *   <li>{@link org.ropa4j.validation}: shape and law in one report, through Jakarta Validation.
 * </ul>
 */
@NullMarked
package org.ropa4j;

import org.jspecify.annotations.NullMarked;
