/**
 * Records of processing as JSON and YAML.
 *
 * <p>{@link org.ropa4j.jackson.RopaReader} reads a file that a person wrote into a {@link org.ropa4j.jackson.RopaDocument}: the
 * record, and beside it the place of every element ({@link org.ropa4j.jackson.SourceMap}). If anything is wrong it throws a
 * {@link org.ropa4j.jackson.RopaReadException} that says everything that is ({@link org.ropa4j.jackson.RopaProblem}). {@link
 * org.ropa4j.jackson.RopaWriter} writes such files. {@link org.ropa4j.jackson.RopaModule} is for the Jackson mapper of an
 * application. {@link org.ropa4j.jackson.SuppressionReader} reads what the owners of a record have accepted, and {@link
 * org.ropa4j.jackson.SarifWriter} writes reports for code-review tools.
 *
 * <h2>How values stand in a file</h2>
 *
 * <table>
 * <caption>The format, which needs no annotation in the model</caption>
 * <tr><th scope="col">in the model<th scope="col">in a file
 * <tr><td>record<td>object; the keys are the names of its components
 * <tr><td>sealed type<td>object whose key {@code kind} names the record; the kind alone if nothing else is recorded
 * <tr><td>enum, kind<td>kebab case: {@code legal-obligation}
 * <tr><td>{@code Optional}, {@code List}<td>the value, the list; left out if empty
 * <tr><td>{@link org.ropa4j.model.Stated}<td>left out if not stated, {@code none}, or the list
 * <tr><td>{@link org.ropa4j.text.LocalizedText}<td>the plain text if it is in the record's first language alone, else an object
 *     with a key for each language: {@code nb}, {@code en}
 * <tr><td>identifier, citation, country, language, date, period<td>text: {@code GDPR Art. 6(1)(f)}, {@code NO}, {@code nb-NO},
 *     {@code 2026-11-23}, {@code P5Y}
 * <tr><td>data use, source, site<td>the category, kind, domain alone if nothing else is recorded
 * </table>
 *
 * <p>A whole record starts with {@code formatVersion: 1}. Files that one version of the library has written, later ones read.
 *
 * <h2>How it works</h2>
 *
 * <p>A {@code Shape} knows how one type stands in a file; {@code Shapes} finds the shapes by looking at the types, so that a
 * component that is added to the model is read and written without a line here. A {@code Reading} is one pass over the tokens of
 * Jackson's parsers that gathers values, places and problems together, and a {@code Writing} one pass over its generators.
 * Jackson's own binding is not used, for three reasons: it ends at the first mistake, it follows settings of the mapper that
 * a file format must not depend on, and it knows no difference between nothing stated and stated that there is none.
 */
@NullMarked
package org.ropa4j.jackson;

import org.jspecify.annotations.NullMarked;
