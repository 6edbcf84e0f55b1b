// SPDX-License-Identifier: Apache-2.0
package org.telar.testing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.telar.persistence.Database;
import org.telar.persistence.Dialect;
import org.telar.persistence.StandaloneDatabase;

/** One run of a test class, on one database of its own that is opened when first asked for; tables of all modules are there. */
final class DatabaseRound
        implements ClassTemplateInvocationContext, ParameterResolver, AfterClassTemplateInvocationCallback {
    private final Dialect dialect;
    private @Nullable StandaloneDatabase database;

    DatabaseRound(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String getDisplayName(int index) {
        return dialect.toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(this);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Database.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (database == null) {
            database = open(context);
        }
        return database;
    }

    private StandaloneDatabase open(ExtensionContext context) {
        var url = switch (dialect) {
            case DERBY -> DerbyPattern.ofThisProcess(context).copy();
            case POSTGRESQL ->
                context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(PostgresServer.class))
                        .computeIfAbsent(PostgresServer.class, type -> PostgresServer.forgetful(), PostgresServer.class)
                        .copyOfPattern();
        };
        try {
            return StandaloneDatabase.open(url, Path.of("target"));
        } catch (SQLException e) {
            throw new IllegalStateException(dialect + " cannot be opened", e);
        }
    }

    @Override
    public void afterClassTemplateInvocation(ExtensionContext context) {
        if (database != null) {
            database.close();
        }
    }
}
