// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal;

import java.sql.Types;
import javax.sql.DataSource;
import org.apache.cayenne.access.DataDomain;
import org.apache.cayenne.configuration.server.ServerModule;
import org.apache.cayenne.configuration.server.ServerRuntime;
import org.apache.cayenne.configuration.server.ServerRuntimeBuilder;
import org.apache.cayenne.di.Binder;
import org.apache.cayenne.di.ClassLoaderManager;
import org.apache.cayenne.log.JdbcEventLogger;
import org.apache.cayenne.log.NoopJdbcEventLogger;
import org.apache.cayenne.map.DbAttribute;
import org.apache.cayenne.tx.TransactionFactory;
import org.apache.cayenne.tx.TransactionFilter;
import org.apache.cayenne.tx.TransactionManager;
import org.telar.persistence.Dialect;
import org.telar.persistence.ModuleSchema;
import org.telar.persistence.internal.audit.EntityNotes;
import org.telar.persistence.internal.audit.Recorder;
import org.telar.persistence.internal.walls.RowChecks;

/** Makes the Cayenne runtimes of the modules, which share pool and transactions. */
record CayenneRuntimes(
        DataSource pool, Transactions transactions, Dialect dialect, RowChecks checks, Recorder recorder) {
    /** One name for all: Cayenne keeps a transaction's connections by the runtime's name. */
    private static final String NAME = "telar";

    ServerRuntime open(ModuleSchema schema) {
        return ContextLoader.with(schema.loader(), () -> {
            var runtime = builder(schema.loader()).addConfig(schema.model()).build();
            resolve(runtime.getDataDomain());
            return runtime;
        });
    }

    /**
     * The runtime without a model, for the platform's own tables. It comes first: the first of all pins its thread's class
     * loader for ever, which must not be a module's.
     */
    ServerRuntime own() {
        var loader = CayenneRuntimes.class.getClassLoader();
        return ContextLoader.with(loader, () -> {
            var runtime = builder(loader).build();
            resolve(runtime.getDataDomain());
            runtime.newContext();
            return runtime;
        });
    }

    private ServerRuntimeBuilder builder(ClassLoader loader) {
        return ServerRuntime.builder(NAME)
                .disableModulesAutoLoading()
                .addModule(new ServerModule())
                .addModule(binder -> configure(binder, loader))
                .dataSource(pool);
    }

    private void configure(Binder binder, ClassLoader loader) {
        binder.bind(ClassLoaderManager.class).toInstance(new ModuleClassLoaders(loader));
        binder.bind(TransactionManager.class).toInstance(transactions);
        binder.bind(TransactionFactory.class).toInstance(transactions);
        // Cayenne's own logger writes the values of every statement, which are people's data
        binder.bind(JdbcEventLogger.class).toInstance(NoopJdbcEventLogger.getInstance());
        ServerModule.contributeUserTypes(binder).add(new UtcTimestamp());
        // before in this list is nearer to the database: versions are counted after all other listeners
        ServerModule.contributeDomainSyncFilters(binder).insertBefore(new VersionCount(), TransactionFilter.class);
        ServerModule.contributeDomainSyncFilters(binder).insertBefore(new WrittenRows(checks), TransactionFilter.class);
        ServerModule.contributeDomainSyncFilters(binder)
                .insertBefore(new EntityNotes(recorder), TransactionFilter.class);
    }

    /** Does everything that Cayenne would do at first use, when the thread's class loader may be any. */
    private void resolve(DataDomain domain) {
        // another node's changes would not be seen through a shared cache
        domain.setSharedCacheEnabled(false);
        var resolver = domain.getEntityResolver();
        if (dialect == Dialect.DERBY) {
            resolver.getDbEntities().stream()
                    .flatMap(entity -> entity.getAttributes().stream())
                    .forEach(CayenneRuntimes::nameLargeObjects);
        }
        resolver.getCallbackRegistry();
        resolver.getObjEntities()
                .forEach(entity -> resolver.getClassDescriptor(entity.getName()).getProperty("any"));
        domain.getDefaultNode().getAdapter().supportsGeneratedKeys();
    }

    /** Models say LONGVARCHAR and LONGVARBINARY, as PostgreSQL's driver wants it; Derby knows these columns as large objects. */
    private static void nameLargeObjects(DbAttribute attribute) {
        switch (attribute.getType()) {
            case Types.LONGVARCHAR -> attribute.setType(Types.CLOB);
            case Types.LONGVARBINARY -> attribute.setType(Types.BLOB);
            default -> {
                // all other types have the same name everywhere
            }
        }
    }
}
