// SPDX-License-Identifier: Apache-2.0
package org.telar.branding.internal;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request to a servlet and what it answered; refuses calls that it does not know. */
final class Exchange {
    private final String servletPath;
    private final @Nullable String pathInfo;
    private final Map<String, String> sent;
    private final Map<String, String> answered = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = 200;

    Exchange(String servletPath, @Nullable String pathInfo, Map<String, String> headers) {
        this.servletPath = servletPath;
        this.pathInfo = pathInfo;
        this.sent = headers;
    }

    int status() {
        return status;
    }

    @Nullable
    String header(String name) {
        return answered.get(name);
    }

    byte[] body() {
        return body.toByteArray();
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (method, arguments) -> switch (method.getName()) {
            case "getServletPath" -> servletPath;
            case "getPathInfo" -> pathInfo;
            case "getQueryString" -> sent.get("?");
            case "getHeader" -> sent.get((String) arguments[0]);
            default -> throw new UnsupportedOperationException(method.toString());
        });
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (method, arguments) -> {
            switch (method.getName()) {
                case "setStatus", "sendError" -> status = (int) arguments[0];
                case "setHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
                case "setContentType" -> answered.put("Content-Type", (String) arguments[0]);
                case "setContentLength" -> answered.put("Content-Length", String.valueOf(arguments[0]));
                case "getOutputStream" -> {
                    return new Body();
                }
                default -> throw new UnsupportedOperationException(method.toString());
            }
            return null;
        });
    }

    private interface Answer {
        @Nullable
        Object to(Method method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method, arguments)));
    }

    private final class Body extends ServletOutputStream {
        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("asynchronous writing");
        }
    }
}
