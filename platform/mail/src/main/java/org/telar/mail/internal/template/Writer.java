// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.template;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Formatter;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.HandlebarsException;
import com.github.jknack.handlebars.context.MapValueResolver;
import com.github.jknack.handlebars.io.TemplateLoader;
import com.github.jknack.handlebars.io.TemplateSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

/** Handlebars, kept short: values of maps only, no other files, and a missing value is an error. */
final class Writer {
    private final String template;
    private final Locale reader;

    Writer(String template, Locale reader) {
        this.template = template;
        this.reader = reader;
    }

    String plain(String source, Map<String, Object> values) {
        return write(source, values, EscapingStrategy.NOOP);
    }

    String html(String source, Map<String, Object> values) {
        return write(source, values, EscapingStrategy.HTML_ENTITY);
    }

    private String write(String source, Map<String, Object> values, EscapingStrategy escaping) {
        Handlebars handlebars = new Handlebars(new NoOtherFiles())
                .prettyPrint(true)
                .with(escaping)
                .with((Formatter) this::inWords);
        handlebars.registerHelperMissing((context, options) -> {
            throw new IllegalArgumentException(
                    "Mail template " + template + " lacks the value '" + options.helperName + "'");
        });
        Context context =
                Context.newBuilder(values).resolver(MapValueResolver.INSTANCE).build();
        try {
            return handlebars.compileInline(source).apply(context);
        } catch (HandlebarsException e) {
            throw e.getCause() instanceof IllegalArgumentException missing
                    ? missing
                    : new IllegalArgumentException(
                            "Mail template " + template + " cannot be used: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object inWords(Object value, Formatter.Chain next) {
        return switch (value) {
            case Number number -> NumberFormat.getInstance(reader).format(number);
            case LocalDate date ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .localizedBy(reader)
                        .format(date);
            case LocalTime time ->
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .localizedBy(reader)
                        .format(time);
            case ZonedDateTime time -> moment().format(time);
            case LocalDateTime time -> moment().format(time);
            default -> next.format(value);
        };
    }

    private DateTimeFormatter moment() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .localizedBy(reader);
    }

    /** A template is one file: what it includes would be looked for on the class path. */
    private static final class NoOtherFiles implements TemplateLoader {
        @Override
        public TemplateSource sourceAt(String location) throws IOException {
            throw new FileNotFoundException("Mail templates do not include others: " + location);
        }

        @Override
        public String resolve(String location) {
            return location;
        }

        @Override
        public String getPrefix() {
            return "";
        }

        @Override
        public String getSuffix() {
            return "";
        }

        @Override
        public void setPrefix(String prefix) {
            throw new UnsupportedOperationException("Mail templates have no prefix");
        }

        @Override
        public void setSuffix(String suffix) {
            throw new UnsupportedOperationException("Mail templates have no suffix");
        }

        @Override
        public void setCharset(Charset charset) {
            throw new UnsupportedOperationException("Mail templates are UTF-8");
        }

        @Override
        public Charset getCharset() {
            return StandardCharsets.UTF_8;
        }
    }
}
