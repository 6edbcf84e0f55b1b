// SPDX-License-Identifier: Apache-2.0
package org.telar.testing;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.telar.persistence.StandaloneDatabase;

/**
 * Gives a test's methods a {@link StandaloneDatabase}: a Derby in memory with the empty tables of all modules on the class
 * path, another one for each parameter. Who takes it closes it.
 */
public final class MemoryDatabase implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == StandaloneDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        try {
            return StandaloneDatabase.open(DerbyPattern.ofThisProcess(context).copy(), Path.of("target"));
        } catch (SQLException e) {
            throw new IllegalStateException("A copy of the pattern cannot be opened", e);
        }
    }
}
