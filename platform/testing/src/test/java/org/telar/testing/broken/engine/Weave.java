// SPDX-License-Identifier: Apache-2.0
package org.telar.testing.broken.engine;

import java.sql.Connection;

/** An engine that knows the database. */
public record Weave(Connection connection) {}
