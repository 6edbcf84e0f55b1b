// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.container;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Makes the tests of a class run inside the container, each on an instance of its own. A test may take the
 * {@link org.osgi.framework.BundleContext} of the bundle that it is in then. What stands around a test, methods before and
 * after it, other parameters, is not for such a class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ContainerExtension.class)
public @interface InsideContainer {}
