// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.walls;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The pool behind the walls: statements come through the first one, and the database hears who acts, for the second.
 * Statements that are not prepared are refused.
 */
public final class GuardedConnections implements DataSource {
    private final DataSource pool;
    private final FirstWall first;
    private final SecondWall second;
    private final Consumer<String> passing;

    /** @param passing is told of every statement that may be run */
    public GuardedConnections(DataSource pool, FirstWall first, SecondWall second, Consumer<String> passing) {
        this.pool = pool;
        this.first = first;
        this.second = second;
        this.passing = passing;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection open = pool.getConnection();
        return (Connection) Proxy.newProxyInstance(
                GuardedConnections.class.getClassLoader(), new Class<?>[] {Connection.class}, new Guard(open));
    }

    /** One connection while it is taken from the pool. */
    private final class Guard implements InvocationHandler {
        private final Connection open;
        /** What the database knows of who acts, until its transaction ends. */
        private String told = "";

        Guard(Connection open) {
            this.open = open;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] values)
                throws Throwable {
            switch (method.getName()) {
                case "prepareStatement" -> {
                    if (values == null || !(values[0] instanceof String sql)) {
                        throw new SQLFeatureNotSupportedException(method.toString());
                    }
                    values[0] = first.admitted(sql);
                    passing.accept(sql);
                    told = second.tell(open, told, sql);
                }
                case "createStatement", "prepareCall", "nativeSQL", "unwrap" ->
                    throw new SQLFeatureNotSupportedException(method.getName() + ": statements must be prepared");
                case "commit", "rollback", "setAutoCommit", "close" -> told = "";
                default -> {
                    // nothing that concerns rows
                }
            }
            try {
                return method.invoke(open, values);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The pool has one login");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("What is behind the walls stays there");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
