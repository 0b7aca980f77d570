/**
 * What the law wants of a record, as {@linkplain org.ropa4j.compliance.Rule rules} in three packs:
 *
 * <ul>
 *   <li>{@link org.ropa4j.compliance.rules.GdprRules}: the General Data Protection Regulation.
 *   <li>{@link org.ropa4j.compliance.rules.EprivacyRules}: access to devices and electronic marketing, under the ePrivacy
 *       Directive and the Acts that carry it out; for a controller in Norway with the dates of the two Acts on electronic
 *       communication.
 *   <li>{@link org.ropa4j.compliance.rules.NorwegianRules}: what only Norwegian Acts want.
 * </ul>
 *
 * <p>The rules stand in one class per theme of the law. Each begins with the provisions it rests on; its words stand under its
 * id in the bundle of their theme, as {@code transfer_nb.properties}, {@code transfer_nn.properties} and {@code transfer_en.properties}.
 */
@NullMarked
package org.ropa4j.compliance.rules;

import org.jspecify.annotations.NullMarked;
