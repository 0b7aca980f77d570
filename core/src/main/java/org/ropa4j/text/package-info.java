/**
 * Text for people: written in several languages, and put together in one.
 *
 * <ul>
 *   <li>{@link org.ropa4j.text.LocalizedText}: what a person wrote in a record, in as many languages as they wrote it.
 *   <li>{@link org.ropa4j.text.Texts}: the library's own messages in one language, from {@code .properties} files.
 *   <li>{@link org.ropa4j.text.MessagePattern}: one such message, with named, plural, list, date and duration arguments.
 *   <li>{@link org.ropa4j.text.Language}: how a language writes dates, lists, numbers and lengths of time.
 * </ul>
 *
 * <p>Nothing here looks at the locale, time zone or charset of the JVM, and nothing falls back to English: a text is
 * there in the language that was asked for, or it is said to be missing. The words and rules of a language are data
 * checked in beside this package, so that the same input gives the same characters on every JDK. Everything is
 * immutable and may be used by many threads.
 */
@NullMarked
package org.ropa4j.text;

import org.jspecify.annotations.NullMarked;
