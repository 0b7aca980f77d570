package org.ropa4j.jackson;

import java.lang.invoke.MethodHandle;

/**
 * One key of a {@link RecordShape}.
 *
 * @param name the key, which is the name of the component
 * @param index its place among the arguments of the canonical constructor; beyond them if the record does not hold it
 * @param shape the shape of its value
 * @param accessor gives the value in a record, as {@code (Object)Object}
 */
record Component(String name, int index, Shape shape, MethodHandle accessor) {

    /** The value of this component in a record. */
    Object valueIn(Object record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + name + " of " + record.getClass(), e);
        }
    }

    /** Whether the value says nothing, so that the key can be left out. */
    boolean isAbsentIn(Object record) {
        return valueIn(record).equals(shape.absent());
    }
}
