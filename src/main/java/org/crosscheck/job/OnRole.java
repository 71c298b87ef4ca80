package org.crosscheck.job;

import java.util.List;
import java.util.Objects;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Knows the role of this process, which is laid down before any bean is made. */
final class OnRole implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		Options options = Objects.requireNonNull(context.getBeanFactory()).getBean(Options.class);
		Role[] wanted = (Role[]) Objects
			.requireNonNull(metadata.getAnnotationAttributes(ConditionalOnRole.class.getName()))
			.get("value");
		return List.of(Objects.requireNonNull(wanted)).contains(options.role());
	}

}
