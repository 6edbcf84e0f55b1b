// SPDX-License-Identifier: Apache-2.0
package org.telar.testing.broken.view;

import org.apache.cayenne.ObjectContext;

/** A view that reads the database itself. */
public record LoomView(ObjectContext context) {}
