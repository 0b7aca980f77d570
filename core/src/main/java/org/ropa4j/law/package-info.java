/**
 * The law as dated data: what texts there are, what they are called, which of their provisions is meant, and where and
 * when they apply.
 *
 * <ul>
 *   <li>{@link org.ropa4j.law.Citation}: a provision of a legal text, read from and written as lawyers write it, in
 *       bokmål, nynorsk and English.
 *   <li>{@link org.ropa4j.law.Instrument} and the table {@link org.ropa4j.law.Instruments}: regulations, Acts, decisions,
 *       judgments and guidelines, with their dates.
 *   <li>{@link org.ropa4j.law.Country}, {@link org.ropa4j.law.EeaStates} and {@link org.ropa4j.law.Jurisdiction}: where a
 *       rule applies, and from when.
 *   <li>{@link org.ropa4j.law.AdequacyDecisions} and {@link org.ropa4j.law.TransferInstruments}: where personal data may be
 *       sent, on what ground, between which roles, and until when.
 *   <li>{@link org.ropa4j.law.ChildConsentAges}: from which age a child consents alone.
 *   <li>{@link org.ropa4j.law.StatutoryRetention}: how long law has data kept, or erased.
 *   <li>{@link org.ropa4j.law.SupervisoryAuthorities}: whom a person can complain to.
 * </ul>
 *
 * <p>Every row says where it comes from and how well that was checked ({@link org.ropa4j.law.Checked}). The tables are
 * immutable values: {@code builtIn()} is what this version of the library knows, {@code with(...)} is a new table with
 * rows of your own. There is no registry to change. Dates are inclusive at both ends.
 */
@NullMarked
package org.ropa4j.law;

import org.jspecify.annotations.NullMarked;
