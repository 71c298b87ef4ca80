package org.crosscheck.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.bean.PropertyValueBuffer;

/**
 * Calls the constructors of records by handles that are made once. Jackson 3.1 makes a
 * handle that takes an array with each record it reads
 * ({@code MethodHandle.invokeWithArguments}), which was a third of the time that reading
 * took. Stateless.
 */
final class RecordInstantiators extends ValueInstantiators.Base {

	@Override
	public ValueInstantiator modifyValueInstantiator(DeserializationConfig config, BeanDescription.Supplier description,
			ValueInstantiator usual) {
		boolean isRecord = description.getBeanClass().isRecord() && usual.canCreateFromObjectWith()
				&& usual.getWithArgsCreator() != null
				&& usual.getWithArgsCreator().getAnnotated() instanceof Constructor<?>;
		return isRecord ? new ByHandle(usual, (Constructor<?>) usual.getWithArgsCreator().getAnnotated()) : usual;
	}

	/** For one record. */
	@SuppressWarnings("serial") // never serialised
	private static final class ByHandle extends ValueInstantiator.Delegating {

		private final MethodHandle constructor;

		private ByHandle(ValueInstantiator usual, Constructor<?> constructor) {
			super(usual);
			try {
				constructor.setAccessible(true);
				this.constructor = MethodHandles.lookup()
					.unreflectConstructor(constructor)
					.asSpreader(Object[].class, constructor.getParameterCount())
					.asType(MethodType.methodType(Object.class, Object[].class));
			}
			catch (IllegalAccessException ex) {
				throw new IllegalStateException("no access to " + constructor, ex);
			}
		}

		@Override
		public @Nullable Object createFromObjectWith(DeserializationContext context, Object[] arguments) {
			try {
				return (Object) this.constructor.invokeExact(arguments);
			}
			catch (Throwable ex) {
				return context.handleInstantiationProblem(getValueClass(), arguments, ex);
			}
		}

		@Override
		public @Nullable Object createFromObjectWith(DeserializationContext context, SettableBeanProperty[] properties,
				PropertyValueBuffer buffer) {
			return createFromObjectWith(context, buffer.getParameters(context, properties));
		}

	}

}
