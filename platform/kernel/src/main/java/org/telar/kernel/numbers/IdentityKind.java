// SPDX-License-Identifier: Apache-2.0
package org.telar.kernel.numbers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.telar.api.Message;

/**
 * Kinds of identity numbers of people and organisations. What a kind looks like is checked, and its check digit where it
 * has one; whether the number was ever given to someone is not.
 */
public enum IdentityKind {
    /** Chile: Rol Único Tributario or Nacional, of people and enterprises: {@code 12345678-5}. */
    RUT("CL") {
        @Override
        Optional<String> read(String signs) {
            return checked(signs, "\\d{6,8}", CheckDigits::rut);
        }
    },
    /** Colombia: cédula de ciudadanía, without check digit. */
    CC("CO") {
        @Override
        Optional<String> read(String signs) {
            return shaped(signs, "[1-9]\\d{3,9}");
        }
    },
    /** Colombia: cédula de extranjería, without check digit. */
    CE("CO") {
        @Override
        Optional<String> read(String signs) {
            return shaped(signs, "[1-9]\\d{3,9}");
        }
    },
    /**
     * Colombia: Número de Identificación Tributaria with its verification digit, set apart by a hyphen: {@code
     * 800197268-4}. Without hyphen only the lengths are taken that leave no doubt: a company's 9 digits, which begin with
     * 8 or 9, and the 10 digits of a cédula, each with the digit after it. Of 9 digits nobody can tell whether the last
     * one is the verification digit.
     */
    NIT("CO") {
        @Override
        public Optional<String> canonical(String written) {
            boolean apart = written.strip().matches(".*[\\s.,·\\-–]\\d");
            return apart || SEPARATORS.matcher(written).replaceAll("").matches("[89]\\d{9}|1\\d{10}")
                    ? super.canonical(written)
                    : Optional.empty();
        }

        @Override
        public Message flaw(String written) {
            return Message.of("kernel.flaw.nit", written);
        }

        @Override
        Optional<String> read(String signs) {
            return checked(signs, "[1-9]\\d{5,9}", CheckDigits::nit);
        }
    },
    /** Mexico: Clave Única de Registro de Población. */
    CURP("MX") {
        @Override
        Optional<String> read(String signs) {
            return shaped(signs, "[A-ZÑ][AEIOUX][A-ZÑ]{2}" + DAY + "[HMX][A-Z]{2}[B-DF-HJ-NÑP-TV-Z]{3}[0-9A-Z]\\d")
                    .filter(curp -> endsWith(curp, CheckDigits::curp));
        }
    },
    /** Mexico: Registro Federal de Contribuyentes, 13 signs of a person, 12 of a company. */
    RFC("MX") {
        @Override
        Optional<String> read(String signs) {
            return shaped(signs, "[A-ZÑ&]{3,4}" + DAY + "[0-9A-Z]{2}[0-9A]")
                    .filter(rfc -> endsWith(rfc, CheckDigits::rfc));
        }
    },
    /** Of any country; letters and digits. */
    PASSPORT("") {
        @Override
        Optional<String> read(String signs) {
            return shaped(signs, "[0-9A-Z]{5,20}");
        }
    },
    /** What else a country gives out; letters and digits. */
    OTHER("") {
        @Override
        Optional<String> read(String signs) {
            return shaped(signs, "[0-9A-ZÑ]{3,30}");
        }
    };

    /** Year, month and day of birth or of foundation, two digits each. */
    private static final String DAY = "\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])";

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.,·\\-–]+");

    private final String country;

    IdentityKind(String country) {
        this.country = country;
    }

    /** Works out the last sign from those before it. */
    interface Check {
        char of(String start);
    }

    /** ISO 3166-1 alpha-2 of the country that gives it; empty when many do. */
    public String country() {
        return country;
    }

    public Message label() {
        return Message.of("kernel.identity." + name().toLowerCase(Locale.ROOT));
    }

    /** Why what was written cannot be such a number, and what to do. */
    public Message flaw(String written) {
        return Message.of("kernel.flaw.identity", written, label());
    }

    /** The one way to write it, from whatever points, blanks, hyphens and small letters; empty when it cannot be right. */
    public Optional<String> canonical(String written) {
        return read(SEPARATORS.matcher(written).replaceAll("").toUpperCase(Locale.ROOT));
    }

    abstract Optional<String> read(String signs);

    private static Optional<String> shaped(String signs, String shape) {
        return Pattern.matches(shape, signs) ? Optional.of(signs) : Optional.empty();
    }

    private static Optional<String> checked(String signs, String shape, Check check) {
        Matcher parts = Pattern.compile("0*(" + shape + ")([0-9K])").matcher(signs);
        return parts.matches() && check.of(parts.group(1)) == parts.group(2).charAt(0)
                ? Optional.of(parts.group(1) + "-" + parts.group(2))
                : Optional.empty();
    }

    private static boolean endsWith(String signs, Check check) {
        int last = signs.length() - 1;
        return check.of(signs.substring(0, last)) == signs.charAt(last);
    }
}
